// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file on its way to the relay shows how far it is in the bubble that waits for it.
#include "tests/ui/inbox/relayline.h"
#include "ui/inbox/attachments.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/theme.h"

#include <QFile>
#include <QTest>

using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

namespace {
/// Takes the first piece of a file and keeps the sender waiting with the second.
class SlowRelay {
public:
    explicit SlowRelay(const Clock &clock)
        : m_clock(clock)
        , m_line(demo::relayIdentity())
    {
        m_line.run([this](net::SocketId id, const wire::Frame &frame) { hear(id, frame); });
    }
    [[nodiscard]] tests::ScriptedRelay &line() { return m_line; }
    void goOn()
    {
        m_waits = false;
        take(m_socket, m_held);
    }

private:
    void hear(net::SocketId id, const wire::Frame &frame)
    {
        if (const auto *hello = std::get_if<wire::Hello>(&frame)) {
            m_line.send(id, demo::welcomeTo(*hello, u"agent"_s, m_clock));
        } else if (const auto *offer = std::get_if<wire::MediaOffer>(&frame)) {
            m_socket = id;
            m_held = *offer;
            if (!m_waits || offer->offset == 0)
                take(id, *offer);
        }
    }
    void take(net::SocketId id, const wire::MediaOffer &offer)
    {
        const qint64 has = offer.offset + offer.bytes.size();
        m_line.send(id, wire::MediaTaken {offer.media, has, has >= offer.total, {}});
    }

    const Clock &m_clock;
    tests::ScriptedRelay m_line;
    net::SocketId m_socket = 0;
    wire::MediaOffer m_held;
    bool m_waits = true;
};
} // namespace

class TestUploads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBubbleShowsHowFarItIs();
};

void TestUploads::theBubbleShowsHowFarItIs()
{
    const VirtualClock clock(demo::now);
    SlowRelay relay(clock);
    demo::DeskFolder folder(demo::shop());
    demo::connectTo(relay.line(), folder, u"agent"_s);
    const auto desk = folder.open(clock);
    Theme theme(ThemeChoice::Light);
    theme.applyTo(*qApp);
    InboxContext context(theme, *desk, clock);
    ConversationPane pane(context);
    pane.resize(860, 720);
    pane.show();
    pane.open(demo::conversationId(2));
    const TimelineModel &model = pane.timeline().model();
    QTRY_VERIFY(pane.listed() && !model.isLoading());
    QTRY_COMPARE(desk->state().link, sync::Link::Live);

    const QTemporaryDir files;
    QFile paper(files.filePath(u"paper.pdf"_s));
    QVERIFY(paper.open(QIODevice::WriteOnly) && paper.write("%PDF-1.4\n" + QByteArray(600 * 1024, 'x')) > 0);
    paper.close();
    Attachments &attached = pane.composer().attachments();
    attached.add(QStringList {paper.fileName()});
    QTRY_VERIFY(!attached.isEmpty() && attached.isReady());
    const QString media = attached.contents().first().media;
    QTRY_VERIFY(context.uploads.shareOf(media).value_or(0) > 0.3);
    QVERIFY(*context.uploads.shareOf(media) < 0.6);

    const int before = model.rowCount();
    pane.composer().send();
    QTRY_COMPARE(model.rowCount(), before + 1);
    auto *rows = pane.timeline().findChild<RowsView *>();
    const int under = rows->rectOf(before).height();
    relay.goOn();
    QTRY_VERIFY(!context.uploads.shareOf(media));
    QTRY_VERIFY(rows->rectOf(before).height() < under); // the line is gone
}

QTEST_MAIN(TestUploads)
#include "tst_uploads.moc"
