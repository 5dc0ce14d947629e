// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cast.h"
#include "core/sandbox/inbound.h"

#include <array>
#include <memory>

namespace waypost::sandbox {

namespace {
using namespace Qt::StringLiterals;

struct FloodRun {
    Flood flood;
    Random random;
    qint64 begunAt;
    int written = 0;
};

QString generatedName(int number)
{
    static const std::array first {u"Amara"_s, u"Bram"_s,   u"Chiyo"_s, u"Davi"_s, u"Elif"_s,  u"Farid"_s,
                                   u"Greta"_s, u"Hinata"_s, u"Ines"_s,  u"Jomo"_s, u"Kavya"_s, u"Leandro"_s};
    static const std::array last {u"Achterberg"_s, u"Bello"_s,    u"Castellan"_s, u"Dvorin"_s,
                                  u"Eriksdal"_s,   u"Fukumori"_s, u"Ganapati"_s,  u"Halvorsen"_s,
                                  u"Ibarrola"_s,   u"Jansky"_s,   u"Khoury"_s};
    return first[std::size_t(number) % first.size()] + u' ' + last[std::size_t(number) % last.size()];
}

QString generatedText(Random &random)
{
    static const std::array opening {u"Hello"_s,   u"Hola"_s,       u"Olá"_s,  u"Guten Tag"_s,
                                     u"Bonjour"_s, u"こんにちは"_s, u"नमस्ते"_s, u"مرحبا"_s};
    static const std::array matter {u"is my parcel on its way?"_s,
                                    u"¿tienen esto en azul?"_s,
                                    u"qual é o prazo de entrega?"_s,
                                    u"haben Sie morgen geöffnet?"_s,
                                    u"je voudrais annuler ma commande"_s,
                                    u"在庫はありますか"_s,
                                    u"क्या यह उपलब्ध है?"_s,
                                    u"كم السعر؟"_s};
    const auto which = std::size_t(random.between(0, qint64(opening.size()) - 1));
    return opening[which] + u", "_s + matter[which] + u" #"_s + QString::number(random.between(1'000, 9'999));
}

/// The customers of floods are the same ones each time: flood-1, flood-2, …
QString floodCustomer(Cloud &cloud, int number)
{
    QString key = u"flood-%1"_s.arg(number);
    if (!cloud.customers.find(key)) {
        const QString phone = u"+1556%1"_s.arg(number, 7, 10, QChar(u'0'));
        (void)cloud.customers.add({{u"key"_s, key}, {u"name"_s, generatedName(number)}, {u"phone"_s, phone}});
    }
    return key;
}

void writeNext(Cloud &cloud, const std::shared_ptr<FloodRun> &run, qint64 now)
{
    FloodRun &state = *run;
    const auto who = int(state.random.between(1, state.flood.customers));
    const QString text = state.flood.texts.isEmpty()
        ? generatedText(state.random)
        : state.flood.texts[state.random.between(0, state.flood.texts.size() - 1)];
    if (Customer *customer = cloud.customers.find(floodCustomer(cloud, who)))
        (void)speak(cloud, *customer, {{u"text"_s, text}}, now);
    if (++state.written >= state.flood.messages)
        return;
    const double everyMs = 1'000 / (state.flood.perSecond * cloud.speed);
    cloud.schedule.at(state.begunAt + qint64(everyMs * state.written),
                      [&cloud, run](qint64 at) { writeNext(cloud, run, at); });
}
} // namespace

void beginFlood(Cloud &cloud, const Flood &flood, qint64 now)
{
    const auto run = std::make_shared<FloodRun>(
        FloodRun {flood, Random(cloud.seed, "flood/" + QByteArray::number(cloud.received.count())), now});
    cloud.schedule.at(now, [&cloud, run](qint64 at) { writeNext(cloud, run, at); });
}

} // namespace waypost::sandbox
