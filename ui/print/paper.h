// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/print/transcript.h"

#include <functional>
#include <memory>

class QObject;
class QPagedPaintDevice;

namespace waypost::ui {

/// Paints the transcript page by page, each with the head, its number and how many there are. Any thread.
/// Error: print_failed.
[[nodiscard]] Result<Done> paintOn(QPagedPaintDevice &device, const Transcript &transcript,
                                   const QLocale &locale);

enum class PaperKind { Pdf, Html, Text };
/// Error: file_unwritable. Any thread.
[[nodiscard]] Result<Done> writeTo(const QString &path, PaperKind kind, const Transcript &transcript,
                                   const QLocale &locale);

/// Runs one of them on another thread and answers on this one, unless `context` has gone.
void printElsewhere(QObject *context, std::function<Result<Done>()> task,
                    std::function<void(Result<Done>)> answer);

} // namespace waypost::ui
