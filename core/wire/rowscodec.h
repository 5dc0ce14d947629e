// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/wire/framereader.h"
#include "core/wire/frames.h"

namespace waypost::wire {

/// The frames that are large and frequent: written as a stream, without a tree in between. A row travels as
/// [id, rev, value, …] with its values in the order of the change's columns.
[[nodiscard]] QByteArray encodeRows(const RowsFrame &frame);
[[nodiscard]] RowsFrame decodeRows(FrameReader &reader);
[[nodiscard]] QByteArray encodeFill(const FillFrame &frame);
[[nodiscard]] FillFrame decodeFill(FrameReader &reader);

} // namespace waypost::wire
