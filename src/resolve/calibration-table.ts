import type { CalibrationTable } from '../domain/calibration.ts';

// Written by scripts/calibrate.ts from 2413 things named in 17 rounds of first runs; not by hand.
export const CALIBRATION: CalibrationTable = {
  edges: [0.6, 0.8, 0.9, 0.96, 1.01],
  targets: {
    '*': [0.647, 0.733, 0.905, 0.953, 0.986],
    'eu-act': [0.647, 0.733, 0.905, 0.953, 0.988],
    handelingen: [0.647, 0.733, 0.905, 0.953, 0.995],
    kamerstuk: [0.718, 0.733, 0.905, 0.953, 0.974],
    law: [0.647, 0.733, 0.905, 0.932, 0.96],
    'law-article': [0.647, 0.822, 0.903, 0.922, 0.995],
    letter: [0.674, 0.733, 0.924, 0.948, 0.986],
    ministry: [0.647, 0.733, 0.912, 0.953, 0.972],
    motion: [0.674, 0.733, 0.958, 0.989, 0.989],
    office: [0.647, 0.733, 0.857, 0.953, 0.995],
    organisation: [0.647, 0.695, 0.905, 0.963, 0.986],
    party: [0.647, 0.733, 0.905, 0.953, 0.989],
    person: [0.647, 0.761, 0.904, 0.904, 0.993],
    'tk-number': [0.647, 0.733, 0.905, 0.953, 0.995],
  },
  found: {
    '*': 0.924,
    letter: 0.973,
    motion: 0.975,
  },
};
