// The whole drawing of the open machine on paper, in light colours and as lines, instead of the part of the page that is
// in view. The sheet is there only while the browser prints.

import { exportSvg } from "#formats/svg/export.ts";
import { announce } from "#stores/announcement-store.ts";
import { currentProject } from "#stores/project-store.ts";
import { useViewStore } from "#stores/view-store.ts";

export function printDrawing(): void {
  const { machine } = useViewStore.getState();
  const picture = exportSvg(currentProject(), machine === undefined ? {} : { machine });
  if (!picture.ok) {
    announce({ kind: "refused", message: picture.error.message });
    return;
  }
  const sheet = document.createElement("div");
  sheet.id = "paper";
  const { documentElement: drawing } = new DOMParser().parseFromString(picture.value.text, "image/svg+xml");
  sheet.append(document.importNode(drawing, true));
  document.getElementById("paper")?.remove();
  document.body.append(sheet);
  window.addEventListener("afterprint", () => sheet.remove(), { once: true });
  window.print();
}
