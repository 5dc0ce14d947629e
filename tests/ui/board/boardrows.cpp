// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/board/boardrows.h"

#include "core/channels/channels.h"
#include "core/contacts/contacts.h"
#include "core/conversations/collisions.h"
#include "core/feedback/feedback.h"
#include "core/routing/routing.h"
#include "core/sla/facts.h"
#include "core/sla/promises.h"
#include "core/sla/sla.h"
#include "core/team/team.h"

#include <array>

namespace waypost::demo {

namespace {
using namespace Qt::StringLiterals;
using sla::ClockKind;
using sla::Fact;
using sla::FactKind;

constexpr qint64 second = 1'000;
constexpr qint64 boardDay = 24 * hour;
constexpr int days = 30;

struct Somebody {
    const char16_t *id;
    const char16_t *name;
    const char16_t *state;
    qint64 sinceMin;
    qint64 capacity;
};
constexpr std::array agents {
    Somebody {u"01900000-0000-7000-8000-0000000000a2", u"Mei Tan", u"online", 95, 20},
    Somebody {u"01900000-0000-7000-8000-0000000000a3", u"Ben Ochieng", u"online", 40, 20},
    Somebody {u"01900000-0000-7000-8000-0000000000a4", u"Tom Fischer", u"busy", 8, 20},
    Somebody {u"01900000-0000-7000-8000-0000000000a5", u"Ines Prado", u"away", 12, 20}};
constexpr std::array teams {u"orders", u"billing", u"sales", u"bookings"};
constexpr std::array teamNames {u"Orders", u"Billing", u"Sales", u"Bookings"};
constexpr std::array customers {
    u"Lucía Márquez", u"Felix Roth",  u"Amara Diallo", u"Arjun Nair", u"Chen Wei",     u"Rosa Lima",
    u"ليلى حداد",     u"Jonas Weber", u"Priya Shah",   u"Noah Brown", u"Mariam Bello", u"Kofi Mensah",
    u"Anna Kowalska", u"دانیال",      u"Yuki Tanaka",  u"Sara Lind",  u"Ivo Horvat",   u"Elif Aydın"};
/// Minutes since the customer's first question of those at risk; a promise is 15 minutes.
constexpr std::array waited {19.0, 17.0, 15.5, 9.0, 6.0, 4.0, 3.0, 2.5, 1.0};

QString idOf(const char16_t *text)
{
    return QString::fromUtf16(text);
}

QString numbered(const char *kind, int number)
{
    return u"01900000-0000-7000-8000-%1%2"_s.arg(QString::fromLatin1(kind)).arg(number, 10, 10, QChar(u'0'));
}

QString agentOf(int number)
{
    return idOf(agents[size_t(number) % agents.size()].id);
}

QJsonObject terms()
{
    sla::Terms promised;
    promised.policy = u"01900000-0000-7000-8000-00000000f001"_s;
    promised.version = 1;
    promised.name = u"Standard"_s;
    promised.grid = {{u"normal"_s,
                      {{ClockKind::First, {15 * 60, 0}},
                       {ClockKind::Next, {15 * 60, 0}},
                       {ClockKind::Resolution, {8 * 3600, 0}}}}};
    return sla::toJson(promised);
}

/// Writes the rows of one shop.
class ShopWriter {
public:
    explicit ShopWriter(const BoardShop &shop)
        : m_shop(shop)
        , m_terms(terms())
    {
    }
    QList<StoredRow> rows()
    {
        people();
        for (int i = 1; i <= m_shop.open; ++i)
            open(i);
        for (int day = 0; day < days; ++day)
            for (int i = 0; i < m_shop.closedADay; ++i)
                closed(day, i);
        return m_rows;
    }

private:
    template <class State> void put(const QString &table, const QString &id, const State &state)
    {
        m_rows << StoredRow {table, id, write(state)};
    }
    void people();
    void open(int number);
    void closed(int day, int number);
    void session(const conversations::Conversation &row, const QString &id, const QList<Fact> &facts);
    void contact(const QString &id, int number);
    BoardShop m_shop;
    QJsonObject m_terms;
    QList<StoredRow> m_rows;
};

void ShopWriter::people()
{
    put(u"agents"_s, boardMe, team::Agent {u"Ana Costa"_s, u"supervisor"_s, 0, now, {}});
    put(u"channels"_s, channel, channels::Channel {u"Shop"_s, u"whatsapp"_s, {}, {}, now, 0, {}});
    put(u"channels"_s, u"web"_s, channels::Channel {u"Web shop"_s, u"whatsapp"_s, {}, {}, now, 0, {}});
    for (size_t i = 0; i < teams.size(); ++i)
        put(u"teams"_s, idOf(teams[i]), team::Team {idOf(teamNames[i]), now});
    for (const Somebody &each : agents) {
        const QString id = idOf(each.id);
        const QString state = idOf(each.state);
        put(u"agents"_s, id, team::Agent {idOf(each.name), u"agent"_s, 0, now, {}});
        routing::Availability there;
        there.wanted = there.state = state;
        there.connected = 1;
        there.since = now - each.sinceMin * minute;
        put(u"availabilities"_s, id, there);
        routing::Profile profile;
        profile.capacity = each.capacity;
        put(u"profiles"_s, id, profile);
    }
    if (m_shop.promised) {
        sla::Policy policy;
        policy.name = u"Standard"_s;
        policy.fits = u"{}"_s;
        policy.version = 1;
        put(u"sla_policies"_s, u"01900000-0000-7000-8000-00000000f001"_s, policy);
    }
}

void ShopWriter::contact(const QString &id, int number)
{
    contacts::Contact each;
    const size_t known = size_t(number - 1);
    each.name = known < customers.size() ? idOf(customers[known]) : u"Customer %1"_s.arg(number);
    each.sortName = contacts::foldedName(each.name);
    if (number == 3 || number == 4)
        each.attributes = uR"({"vip":"true"})"_s;
    put(u"contacts"_s, id, each);
}

void ShopWriter::session(const conversations::Conversation &row, const QString &id, const QList<Fact> &facts)
{
    sla::Session each;
    each.conversation = id;
    each.number = row.session;
    each.contact = row.contact;
    each.channel = row.channel;
    each.team = row.team;
    each.assignee = row.assignee;
    each.priority = row.priority;
    each.openedAt = row.sessionAt;
    each.closedAt = row.closedAt;
    QList<Fact> all {{FactKind::Priority, row.sessionAt, row.priority, {}},
                     {FactKind::Place, row.sessionAt, row.assignee, row.team}};
    all += facts;
    each.facts = sla::textOf(all);
    if (m_shop.promised)
        sla::givePromise(each, row.sessionAt, false, m_terms);
    put(u"sla_sessions"_s, sla::sessionKey(id, row.session), each);
}

/// The first nine wait for an answer and are at risk; every fourth of the rest waits without a promise, for
/// longer and longer; the others are answered. Every ninth is pending.
void ShopWriter::open(int number)
{
    const QString id = openId(number);
    conversations::Conversation row;
    row.contact = numbered("c0", number);
    row.channel = number % 5 == 0 ? u"web"_s : channel;
    row.team = idOf(teams[size_t(number - 1) % teams.size()]);
    row.priority = u"normal"_s;
    row.session = 1;
    QList<Fact> facts;
    const size_t place = size_t(number - 1);
    if (place < waited.size()) {
        row.status = u"open"_s;
        row.waitingSince = now - qint64(waited[place] * double(minute));
        row.sessionAt = row.waitingSince;
        const bool unassigned = number == 1 || number == 3;
        row.assignee = unassigned ? QString() : number == 4 ? boardMe : agentOf(number);
        facts << Fact {FactKind::Asked, row.waitingSince, {}, u"m"_s};
    } else if (number % 4 == 0) {
        row.status = u"open"_s;
        row.priority = u"low"_s;
        row.assignee = number < 40 ? agentOf(number / 4) : QString();
        row.waitingSince = now - qint64(number) * number * 40 * second;
        row.sessionAt = row.waitingSince;
        facts << Fact {FactKind::Asked, row.waitingSince, {}, u"m"_s};
    } else {
        row.status = number % 9 == 0 ? u"pending"_s : u"open"_s;
        row.assignee = number < 60 ? agentOf(number % 6) : QString();
        row.sessionAt = now - 30 * minute - (number % 300) * minute;
        facts << Fact {FactKind::Asked, row.sessionAt, {}, u"m"_s}
              << Fact {FactKind::Answered, row.sessionAt + (40 + number % 97) * second, agentOf(number),
                       u"r"_s};
        if (row.status == "pending"_L1)
            facts << Fact {FactKind::Status, row.sessionAt + 5 * minute, u"pending"_s, {}};
    }
    row.createdAt = row.sessionAt;
    row.lastAt = row.sessionAt;
    contact(row.contact, number);
    put(u"conversations"_s, id, row);
    session(row, id, facts);
}

/// Every fifteenth was answered too late, more of them further back.
void ShopWriter::closed(int day, int number)
{
    const int serial = day * m_shop.closedADay + number;
    const QString id = numbered("d0", serial + 1);
    conversations::Conversation row;
    row.contact = numbered("e0", serial + 1);
    row.channel = channel;
    row.team = idOf(teams[size_t(serial) % teams.size()]);
    row.assignee = agentOf(serial);
    row.priority = u"normal"_s;
    row.status = u"closed"_s;
    row.session = 1;
    row.sessionAt = now - day * boardDay - (number + 1) * 15 * minute;
    row.createdAt = row.sessionAt;
    const bool late = serial % 15 == 7 || (day > 6 && serial % 11 == 3);
    const qint64 took = late ? 16 * minute : (35 + (serial * 37) % 160) * second;
    row.closedAt = row.sessionAt + took + 3 * minute;
    row.lastAt = row.closedAt;
    contact(row.contact, 1'000 + serial);
    put(u"conversations"_s, id, row);
    session(row, id,
            {{FactKind::Asked, row.sessionAt, {}, u"m"_s},
             {FactKind::Answered, row.sessionAt + took, row.assignee, u"r"_s},
             {FactKind::Status, row.closedAt, u"closed"_s, {}}});
    if (m_shop.rated && (number / 4) % 2 == 0) {
        feedback::Rating rating;
        rating.conversation = id;
        rating.session = 1;
        rating.contact = row.contact;
        rating.kind = u"csat"_s;
        rating.agent = row.assignee;
        rating.team = row.team;
        rating.state = u"answered"_s;
        rating.askedAt = row.closedAt;
        rating.score = serial % 7 == 0 ? 4 : 5;
        rating.answeredAt = row.closedAt + minute;
        put(u"ratings"_s, sla::sessionKey(id, 1), rating);
    }
    if (serial == 2 || serial == 40) {
        conversations::Collision collision;
        collision.conversation = id;
        collision.kind = u"double"_s;
        collision.agent = row.assignee;
        collision.at = row.closedAt;
        put(u"collisions"_s, u"double/%1/x/1"_s.arg(id), collision);
    }
}
} // namespace

QString openId(int number)
{
    return numbered("b0", number);
}

QList<StoredRow> boardRows(const BoardShop &shop)
{
    return ShopWriter(shop).rows();
}

} // namespace waypost::demo
