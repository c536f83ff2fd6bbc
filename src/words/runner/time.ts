// Every word in which the runner says how long something takes, and when it happens.

export const words = {
  milliseconds: (count: string) => `${count} ms`,
  seconds: (count: string) => `${count} s`,
  minutes: (count: number) => `${count} min`,
  minutesAndSeconds: (minutes: number, seconds: string) => `${minutes} min ${seconds} s`,
  hours: (hours: number, minutes: number) => `${hours} h ${minutes} min`,
  days: (days: number, hours: number) => `${days} d ${hours} h`,
  beforeStart: "before the start",
} as const;
