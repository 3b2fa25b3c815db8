import type { CalibrationTable } from '../domain/calibration.ts';

// Written by scripts/calibrate.ts from 1895 mentions of 97 annotated documents; not by hand.
export const CALIBRATION: CalibrationTable = {
  edges: [0.6, 0.8, 0.9, 0.96, 1.01],
  targets: {
    '*': [0.571, 0.902, 0.936, 0.99, 0.995],
    'eu-act': [0.571, 0.902, 0.936, 0.99, 0.995],
    kamerstuk: [0.604, 0.902, 0.965, 0.987, 0.987],
    law: [0.571, 0.902, 0.936, 0.976, 0.983],
    'law-article': [0.571, 0.921, 0.936, 0.993, 0.995],
    letter: [0.571, 0.902, 0.955, 0.968, 0.995],
    ministry: [0.571, 0.902, 0.941, 0.99, 0.995],
    motion: [0.604, 0.902, 0.902, 0.995, 0.995],
    office: [0.571, 0.902, 0.941, 0.99, 0.995],
    organisation: [0.571, 0.949, 0.949, 0.995, 0.995],
    party: [0.571, 0.902, 0.936, 0.99, 0.995],
    person: [0.571, 0.916, 0.961, 0.995, 0.995],
    'question-ref': [0.571, 0.902, 0.936, 0.99, 0.995],
    'tk-number': [0.571, 0.902, 0.936, 0.99, 0.995],
    treaty: [0.571, 0.909, 0.941, 0.946, 0.946],
    url: [0.571, 0.902, 0.936, 0.99, 0.995],
  },
  found: {
    '*': 0.892,
  },
};
