// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later

int careless(int *given)
{
    int *nothing = nullptr;
    if (given != nullptr && *given > 3)
        return *nothing;
    return 0;
}
