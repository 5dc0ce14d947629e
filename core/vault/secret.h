// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace waypost::vault {

/// Key material. Wiped when it goes; moved and never copied by accident, so that there is one place to wipe.
class Secret {
public:
    Secret() = default;
    explicit Secret(qsizetype size) ///< zeros, to be filled
        : m_bytes(size_t(size))
    {
    }
    explicit Secret(QByteArrayView bytes);
    [[nodiscard]] static Secret random(qsizetype size);
    ~Secret();
    Secret(Secret &&other) noexcept = default;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    [[nodiscard]] Secret copy() const { return Secret(view()); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }
    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_bytes.size()); }

private:
    std::vector<unsigned char> m_bytes; ///< moving hands the memory over: nothing is left behind
};

/// For what passed through a Qt type on its way. Other copies of a shared one are not reached.
void wipe(QByteArray &bytes);

} // namespace waypost::vault
