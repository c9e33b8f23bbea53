# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How often a test marked "soak" does its thing: soak.h for the tests in Python."""
import os


def soak_scale():
    """1 in ./packaging/dev soak, a tenth in ./packaging/dev test."""
    return float(os.environ.get('TRESEN_SOAK_SCALE') or 0.1)


def soak_seed():
    seed = int(os.environ.get('TRESEN_SOAK_SEED') or 1)
    print(f'seed {seed}', flush=True)
    return seed
