// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pasted/maplink.h"
#include "core/pasted/vcard.h"
#include "core/voice/oggfacts.h"

#include <QBuffer>

#include <cmath>
#include <cstdlib>

using namespace waypost;

namespace {
void require(bool held)
{
    if (!held)
        std::abort();
}

void readAsCards(const QByteArray &bytes)
{
    const auto cards = pasted::cardsFrom(bytes);
    if (!cards)
        return;
    require(!cards->isEmpty() && cards->size() <= pasted::mostCards);
    for (const conversations::ContactCard &card : *cards) {
        require(!card.name.isEmpty() && card.name.size() <= 1024 && !card.name.contains(u'\n'));
        require(card.phones.size() <= 20 && card.emails.size() <= 20);
    }
}

void readAsPlace(const QByteArray &bytes)
{
    if (const auto place = pasted::placeFrom(QString::fromUtf8(bytes)))
        require(std::fabs(place->latitude) <= 90 && std::fabs(place->longitude) <= 180
                && place->name.size() <= 200);
}

void readAsSound(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    require(buffer.open(QIODevice::ReadOnly));
    if (const auto facts = voice::oggFacts(buffer))
        require(facts->durationMs >= 0 && facts->durationMs < qint64(86'400) * 1'000);
}
} // namespace

/// Whatever is pasted, dropped or attached: cards, places and sounds keep their limits.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readAsCards(bytes);
    readAsPlace(bytes);
    readAsSound(bytes);
    return 0;
}
