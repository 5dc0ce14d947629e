// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing a single device out, on a real desk that talks to a scripted relay.
#include "tests/ui/inbox/relayline.h"
#include "ui/kit/banner.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/settings/devicelist.h"
#include "ui/settings/securitypage.h"

#include <QJsonArray>
#include <QTest>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

namespace {
/// A desk on a relay that knows three devices.
struct Signed {
    explicit Signed(const QString &role)
        : relay(demo::relayIdentity())
        , folder(demo::shop())
    {
        demo::connectTo(relay, folder, role);
        relay.run([this, role](net::SocketId id, const wire::Frame &frame) { answer(id, frame, role); });
        desk = folder.open(clock);
    }
    void answer(net::SocketId id, const wire::Frame &frame, const QString &role)
    {
        if (const auto *hello = std::get_if<wire::Hello>(&frame))
            return relay.send(id, demo::welcomeTo(*hello, role, clock));
        const auto *query = std::get_if<wire::Query>(&frame);
        if (!query)
            return;
        if (query->what == "revoke_device"_L1) {
            devices.removeIf([&](const QStringList &each) { return each[0] == query->data["device"_L1]; });
            return relay.send(id, wire::Page {query->id, {}, {}});
        }
        QJsonArray list;
        for (const QStringList &each : std::as_const(devices))
            if (query->data["everyone"_L1].toBool() || each[1] == demo::me)
                list << QJsonObject {{u"id"_s, each[0]},
                                     {u"agent"_s, each[1]},
                                     {u"name"_s, each[0]},
                                     {u"last_seen_at"_s, demo::now},
                                     {u"this"_s, each[0] == "Front desk"_L1}};
        relay.send(id, wire::Page {query->id, {{u"devices"_s, list}}, {}});
    }
    /// As they stand on the page, without direction marks.
    [[nodiscard]] static QStringList linesOn(const QWidget &page)
    {
        QStringList lines;
        for (const auto *list : page.findChildren<DeviceList *>())
            for (const auto *child : list->findChildren<QWidget *>())
                if (const auto *label = dynamic_cast<const ElidedLabel *>(child))
                    lines << QString(label->text()).remove(QChar(0x2068)).remove(QChar(0x2069));
        return lines;
    }

    tests::ScriptedRelay relay;
    VirtualClock clock {demo::now};
    demo::DeskFolder folder;
    QList<QStringList> devices {
        {u"Front desk"_s, demo::me}, {u"Old phone"_s, demo::me}, {u"Laptop"_s, demo::mei}};
    std::unique_ptr<sync::Desk> desk;
};
} // namespace

class TestDevices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneIsSignedOut_data();
    void oneIsSignedOut();
};

void TestDevices::oneIsSignedOut_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("seen"); // devices
    QTest::newRow("an agent sees his own") << u"agent"_s << 2;
    QTest::newRow("an owner sees everybody's") << u"owner"_s << 3;
}

void TestDevices::oneIsSignedOut()
{
    QFETCH(QString, role);
    QFETCH(int, seen);
    Signed place(role);
    const Theme theme(ThemeChoice::Light);
    QTRY_COMPARE(place.desk->state().link, sync::Link::Live);
    SecurityPage page(theme, *place.desk);
    page.show();
    QTRY_COMPARE(Signed::linesOn(page).size(), seen);
    QVERIFY(Signed::linesOn(page).contains(u"Front desk · "_s + DeviceList::tr("this device")));
    QCOMPARE(Signed::linesOn(page).join(u'|').contains(u"Mei Tan · Laptop"_s), role == "owner"_L1);
    const auto button = [&]() -> FlatButton * {
        for (auto *each : page.findChildren<FlatButton *>())
            if (each->accessibleDescription().contains(u"Old phone"_s))
                return each;
        return nullptr;
    };
    QVERIFY(button());
    button()->click();
    QCOMPARE(button()->text(), DeviceList::tr("Yes, sign it out"));
    QCOMPARE(place.devices.size(), 3); // asked first
    button()->click();
    QTRY_COMPARE(Signed::linesOn(page).size(), seen - 1);
    QVERIFY(!Signed::linesOn(page).join(u'|').contains(u"Old phone"_s));
    QTRY_VERIFY(page.findChild<InlineBanner *>()->isVisible());
}

QTEST_MAIN(TestDevices)
#include "tst_devices.moc"
