// Tells the other tabs of this browser that a project was saved, and hears it from them.

interface SavedMessage {
  readonly id: string;
  readonly revision: number;
}

const channelName = "faultline-saves";

let channel: BroadcastChannel | undefined;

export function tellOtherTabs(message: SavedMessage): void {
  channel ??= new BroadcastChannel(channelName);
  channel.postMessage(message);
}

export function hearOtherTabs(onSaved: (message: SavedMessage) => void): () => void {
  channel ??= new BroadcastChannel(channelName);
  const listener = ({ data }: MessageEvent<SavedMessage>) => onSaved(data);
  channel.addEventListener("message", listener);
  return () => channel?.removeEventListener("message", listener);
}
