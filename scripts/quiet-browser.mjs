// What a browser is told that is only there to be watched: nothing goes on in it for its own sake.

/** The address bar of each new window loads two pages, which is three quarters of the work of opening one. */
const ownPages = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** This list takes the place of the one that Playwright gives, so what is wanted of that stands here again. */
const playwrights = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

export const quietBrowser = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  `--disable-features=${[...ownPages, ...playwrights].join(",")}`,
];
