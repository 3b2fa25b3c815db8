import type { CalibrationTable } from '../domain/calibration.ts';

// Written by scripts/calibrate.ts from 1148 things named in 9 rounds of first runs; not by hand.
export const CALIBRATION: CalibrationTable = {
  edges: [0.6, 0.8, 0.9, 0.96, 1.01],
  targets: {
    '*': [0.564, 0.564, 0.872, 0.929, 0.989],
    kamerstuk: [0.581, 0.581, 0.854, 0.929, 0.979],
    law: [0.564, 0.564, 0.872, 0.926, 0.979],
    'law-article': [0.564, 0.564, 0.882, 0.929, 0.995],
    ministry: [0.564, 0.564, 0.872, 0.929, 0.995],
    motion: [0.581, 0.581, 0.923, 0.975, 0.989],
    office: [0.564, 0.564, 0.882, 0.929, 0.995],
    organisation: [0.45, 0.45, 0.872, 0.937, 0.989],
    party: [0.564, 0.564, 0.872, 0.929, 0.982],
    person: [0.564, 0.671, 0.841, 0.871, 0.994],
    'tk-number': [0.564, 0.564, 0.872, 0.929, 0.995],
  },
  found: {
    '*': 0.915,
  },
};
