/** How the widget's own words address the visitor: je/u, du/Sie, tu/vous. */
export const TONES = ["informal", "formal"] as const;

export type Tone = (typeof TONES)[number];
