export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces of every part that holds shapes. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const EMU_PER_PX = 9525;

/** English Metric Units, whole. */
export const emu = (px: number): number => Math.round(px * EMU_PER_PX);

/** Font sizes are in hundredths of a point; four px are three points. */
export const hundredthPoints = (px: number): number => Math.round(px * 75);
