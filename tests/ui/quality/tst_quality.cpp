// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ratings and reviews on a desk without a relay, and pictures of them in $WAYPOST_SHOTS, else beside the
// test.
#include "tests/ui/inbox/seat.h"
#include "tests/ui/shots.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/segmenttabs.h"
#include "ui/kit/theme.h"
#include "ui/quality/criteriatable.h"
#include "ui/quality/figuretiles.h"
#include "ui/quality/markrow.h"
#include "ui/quality/qualityscreen.h"
#include "ui/quality/ratingspane.h"
#include "ui/quality/reviewform.h"
#include "ui/quality/reviewspane.h"
#include "ui/quality/scorecardspage.h"
#include "ui/quality/surveyspage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

namespace {
using namespace waypost;
using namespace waypost::ui;
using namespace Qt::StringLiterals;

constexpr qint64 day = 24 * demo::hour;
const QString card = u"01900000-0000-7000-8000-0000000000ca"_s;
const QString survey = u"01900000-0000-7000-8000-0000000000cb"_s;

QString keyOf(int conversation, int session = 1)
{
    return demo::conversationId(conversation) + u'/' + QString::number(session);
}

demo::StoredRow rated(int conversation, int session, const QString &state, int score, const QString &agent,
                      const QString &comment = {}, const QString &kind = u"csat"_s)
{
    feedback::Rating rating;
    rating.conversation = demo::conversationId(conversation);
    rating.session = session;
    rating.survey = survey;
    rating.kind = kind;
    rating.agent = agent;
    rating.state = state;
    rating.why = state == "skipped"_L1 ? u"asked_lately"_s : QString();
    rating.askedAt = demo::now - conversation * demo::hour - session * day;
    rating.score = score;
    rating.comment = comment;
    rating.answeredAt = score >= 0 ? rating.askedAt + 3 * demo::minute : 0;
    rating.followUp = score >= 0 && score <= 2 ? u"open"_s : QString();
    return {u"ratings"_s, keyOf(conversation, session), write(rating)};
}

demo::StoredRow reviewed(int conversation, bool blind, const QString &reviewer, int total,
                         const QString &marks = {}, const QString &coaching = {},
                         const QString &agent = demo::mei)
{
    feedback::Review review;
    review.sample = keyOf(conversation);
    review.conversation = demo::conversationId(conversation);
    review.agent = agent;
    review.scorecard = card;
    review.reviewer = reviewer;
    review.state = total < 0 ? u"waiting"_s : u"done"_s;
    review.blind = blind ? 1 : 0;
    review.marks = marks;
    review.total = total;
    review.coaching = coaching;
    review.createdAt = demo::now - day;
    review.doneAt = total < 0 ? 0 : demo::now - conversation * demo::hour;
    return {u"reviews"_s, feedback::reviewKey(card, review.sample, blind), write(review)};
}

/// The demo shop with a week of answers and reviews; Ana leads, or answers.
QList<demo::StoredRow> shopWithOpinions(const QString &role)
{
    QList<demo::StoredRow> rows = demo::shop();
    demo::changeRow<team::Agent>(rows, u"agents"_s, demo::me,
                                 [&role](team::Agent &agent) { agent.role = role; });
    rows << rated(1, 1, u"answered"_s, 5, demo::mei, u"Fast and friendly, thank you!"_s)
         << rated(2, 1, u"answered"_s, 1, demo::mei, u"still waiting for my refund"_s)
         << rated(3, 1, u"answered"_s, 4, demo::me) << rated(4, 1, u"answered"_s, 3, demo::mei)
         << rated(5, 1, u"answered"_s, 5, demo::me, u"أفضل خدمة على الإطلاق"_s)
         << rated(1, 2, u"asked"_s, -1, demo::me) << rated(2, 2, u"expired"_s, -1, demo::mei)
         << rated(3, 2, u"skipped"_s, -1, demo::mei)
         << rated(4, 2, u"answered"_s, 10, demo::mei, {}, u"nps"_s)
         << rated(5, 2, u"answered"_s, 7, demo::mei, {}, u"nps"_s);
    feedback::Scorecard scorecard;
    scorecard.name = u"Everyday conversations"_s;
    scorecard.criteria = feedback::jsonOf(
        QList<feedback::Criterion> {{u"tone"_s, u"Warm, clear, in the customer's language"_s, 1, 5, false},
                                    {u"answer"_s, u"The answer is right and complete"_s, 3, 5, false},
                                    {u"safe"_s, u"Nothing was given away that should not be"_s, 1, 1, true}});
    rows << demo::StoredRow {u"scorecards"_s, card, write(scorecard)};
    rows << reviewed(1, false, {}, -1) << reviewed(2, false, demo::me, -1)
         << reviewed(3, false, demo::me, 84, uR"({"tone":5,"answer":4,"safe":1})"_s,
                     u"Well read. Next time say *when* the parcel arrives."_s)
         << reviewed(3, true, u"01900000-0000-7000-8000-0000000000a3"_s, 72,
                     uR"({"tone":5,"answer":3,"safe":1})"_s)
         << reviewed(4, false, demo::mei, 92, uR"({"tone":4,"answer":5,"safe":1})"_s,
                     u"A good example for the others."_s, demo::me);
    feedback::Survey asked;
    asked.name = u"After closing"_s;
    asked.kind = u"csat"_s;
    asked.question = uR"({"":"How did we do?","es":"¿Qué tal lo hicimos?"})"_s;
    rows << demo::StoredRow {u"surveys"_s, survey, write(asked)};
    return rows;
}

/// A desk, the screen on it, and what is read from it.
struct Stage {
    explicit Stage(const QString &role = u"supervisor"_s, ThemeChoice choice = ThemeChoice::Light)
        : theme(choice)
        , clock(demo::now)
        , folder(shopWithOpinions(role))
        , desk(demo::openAs(role, folder, clock))
        , context(theme, *desk, clock)
        , screen(context)
    {
        theme.applyTo(*qApp);
        screen.resize(1440 - 56, 900 - 24);
        screen.show();
        [&] { QTRY_VERIFY(ratings().rowCount() > 0); }();
    }
    [[nodiscard]] RowsView &ratings() { return *screen.findChild<RatingsPane *>()->findChild<RowsView *>(); }
    [[nodiscard]] RowsView &reviews() { return *screen.findChild<ReviewsPane *>()->findChild<RowsView *>(); }
    [[nodiscard]] ReviewForm &form() { return *screen.findChild<ReviewForm *>(); }
    [[nodiscard]] QComboBox &box(const QString &name)
    {
        for (auto *each : screen.findChildren<QComboBox *>())
            if (each->accessibleName() == name)
                return *each;
        qFatal("no box %s", qPrintable(name));
    }
    [[nodiscard]] static QAbstractButton *button(const QWidget &within, const QString &text)
    {
        for (QAbstractButton *each : within.findChildren<QAbstractButton *>())
            if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
                return each;
        return nullptr;
    }
    /// What the tiles say: "Satisfied: 60 %".
    [[nodiscard]] QStringList figures(const QWidget &pane) const
    {
        QStringList said;
        for (const QWidget *tile :
             pane.findChild<FigureTiles *>()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (tile->isVisible())
                said << tile->accessibleName() + u" ("_s + tile->accessibleDescription() + u')';
        return said;
    }
    template <class State> State row(const QString &table, const QString &id)
    {
        std::optional<State> found;
        desk->ask<State>(
            &screen,
            [table, id](sync::View &view) {
                return loadAs<State>(view.rows(), table, id).value_or(State {});
            },
            [&found](const State &state) { found = state; });
        [&] { QTRY_VERIFY(found.has_value()); }();
        return *found;
    }
    int lineWith(RowsView &rows, const QString &words)
    {
        for (int i = 0; i < rows.rowCount(); ++i)
            if (rows.painter()->text(i).contains(words))
                return i;
        return -1;
    }
    void openReview(int conversation, bool blind = false)
    {
        screen.showReviews(true);
        const QString id = feedback::reviewKey(card, keyOf(conversation), blind);
        [&] {
            QTRY_VERIFY(reviews().rowCount() > 0);
            for (int i = 0; i < reviews().rowCount() && form().review() != id; ++i)
                reviews().setCurrentRow(i);
            QCOMPARE(form().review(), id);
        }();
    }

    Theme theme;
    VirtualClock clock;
    demo::DeskFolder folder;
    std::unique_ptr<sync::Desk> desk;
    InboxContext context;
    QualityScreen screen;
};

} // namespace

class TestQuality : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresSayFromHowMany();
    void filtersNarrowDown_data();
    void filtersNarrowDown();
    void aLowScoreIsLookedAfter();
    void aRatingOpensItsConversation();
    void aReviewIsGivenOffline();
    void twoOpinionsAreCompared();
    void anAgentSeesHisOwn();
    void surveysAreSaved();
    void scorecardsAreSaved();
    void everythingHasAName();
    void pictures_data();
    void pictures();
};

void TestQuality::figuresSayFromHowMany()
{
    Stage stage;
    auto &pane = *stage.screen.findChild<RatingsPane *>();
    QCOMPARE(stage.figures(pane),
             (QStringList {u"Satisfied: 60 % (n = 5, 95 %: 23–88 %)"_s, u"Mean: 3.6 (of 1 to 5)"_s,
                           u"Answered: 71 % (n = 7, 95 %: 36–92 %)"_s,
                           u"To be looked after: 1 (low scores nobody has closed)"_s}));
    stage.box(u"Which question"_s).setCurrentIndex(1);
    QCOMPARE(stage.figures(pane).first(2),
             (QStringList {u"Net promoter score: 50 (n = 2, 95 %: -19 to 100)"_s,
                           u"Promoters and detractors: 1 · 0 (9 and 10, and 0 to 6)"_s}));
}

void TestQuality::filtersNarrowDown_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("rows");
    QTest::newRow("answers") << u"Which answers"_s << 0 << 5;
    QTest::newRow("to be looked after") << u"Which answers"_s << 1 << 1;
    QTest::newRow("everything") << u"Which answers"_s << 2 << 8;
    QTest::newRow("recommendation") << u"Which question"_s << 1 << 2;
    QTest::newRow("mine") << u"Whose work"_s << 1 << 2;
    QTest::newRow("somebody else's") << u"Whose work"_s << 2 << 3;
}

void TestQuality::filtersNarrowDown()
{
    QFETCH(QString, filter);
    QFETCH(int, choice);
    QFETCH(int, rows);
    Stage stage;
    QTRY_VERIFY(stage.box(u"Whose work"_s).count() > 2);
    stage.box(filter).setCurrentIndex(choice);
    QCOMPARE(stage.ratings().rowCount(), rows);
}

void TestQuality::aLowScoreIsLookedAfter()
{
    Stage stage;
    RowsView &rows = stage.ratings();
    const auto click = [&] {
        const int line = stage.lineWith(rows, u"still waiting"_s);
        QVERIFY(line >= 0);
        const QList<HitArea> areas = rows.painter()->hitAreas(line, rows.rectOf(line));
        QCOMPARE(areas.size(), 1);
        QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, areas.first().rect.center());
    };
    click();
    QTRY_COMPARE(stage.row<feedback::Rating>(u"ratings"_s, keyOf(2)).followedBy, demo::me);
    QTRY_VERIFY(stage.lineWith(rows, u"You look after it"_s) >= 0);
    click();
    QTRY_COMPARE(stage.row<feedback::Rating>(u"ratings"_s, keyOf(2)).followUp, u"done"_s);
    QTRY_VERIFY(stage.lineWith(rows, u"Looked after"_s) >= 0);
    QVERIFY(rows.painter()->hitAreas(stage.lineWith(rows, u"still waiting"_s), rows.rectOf(0)).isEmpty());
}

void TestQuality::aRatingOpensItsConversation()
{
    Stage stage;
    const QSignalSpy chosen(&stage.screen, &QualityScreen::conversationChosen);
    stage.ratings().setFocus();
    stage.ratings().setCurrentRow(stage.lineWith(stage.ratings(), u"still waiting"_s));
    QTest::keyClick(&stage.ratings(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), demo::conversationId(2));
}

void TestQuality::aReviewIsGivenOffline()
{
    Stage stage;
    stage.openReview(1);
    ReviewForm &form = stage.form();
    QAbstractButton *give = Stage::button(form, u"Give the review"_s);
    QVERIFY(give && !give->isEnabled());
    QTest::mouseClick(Stage::button(form, u"Take it"_s), Qt::LeftButton);
    const QString id = form.review();
    QTRY_COMPARE(stage.row<feedback::Review>(u"reviews"_s, id).reviewer, demo::me);
    const QList<MarkRow *> marks = form.findChildren<MarkRow *>();
    QCOMPARE(marks.size(), 3);
    for (MarkRow *row : marks) {
        auto *four = Stage::button(*row, row->criterion() == "safe"_L1 ? u"1"_s : u"4"_s);
        QVERIFY(four);
        QTest::mouseClick(four, Qt::LeftButton, {}, QPoint(8, four->height() / 2));
    }
    form.findChild<QPlainTextEdit *>()->setPlainText(u"Ask for the order number first."_s);
    // What is being written stays while rows come and go behind it.
    stage.desk->give({{}, u"rating.follow_up"_s, keyOf(2), {}, 0, 0, {{u"done"_s, true}}});
    QTRY_COMPARE(stage.row<feedback::Rating>(u"ratings"_s, keyOf(2)).followUp, u"done"_s);
    QTRY_VERIFY(give->isEnabled());
    QTest::mouseClick(give, Qt::LeftButton);
    QTRY_COMPARE(stage.row<feedback::Review>(u"reviews"_s, id).state, u"done"_s);
    const auto review = stage.row<feedback::Review>(u"reviews"_s, id);
    QCOMPARE(review.total, 84); // (1 · 4/5 + 3 · 4/5 + 1) / 5
    QCOMPARE(review.coaching, u"Ask for the order number first."_s);
    QTRY_VERIFY(!give->isVisible());
    QVERIFY(form.findChild<QPlainTextEdit *>()->isReadOnly());
}

void TestQuality::twoOpinionsAreCompared()
{
    Stage stage;
    auto &pane = *stage.screen.findChild<ReviewsPane *>();
    stage.screen.showReviews(true);
    QTRY_COMPARE(stage.figures(pane),
                 (QStringList {u"Mean total: 88 (of 100, n = 2)"_s, u"To be done: 2 (reviews that wait)"_s,
                               u"Agreement of two reviewers: 67 % (n = 3 marks, κ = 0.40)"_s}));
    stage.box(u"Which reviews"_s).setCurrentIndex(2);
    stage.openReview(3);
    bool said = false;
    for (const QLabel *label : stage.form().findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"72 of 100. They agree on 2 of 3"_s));
    QVERIFY(said);
    QVERIFY(!Stage::button(stage.form(), u"Give the review"_s));
}

void TestQuality::anAgentSeesHisOwn()
{
    Stage stage(u"agent"_s);
    QVERIFY(!stage.box(u"Whose work"_s).isVisible());
    QVERIFY(stage.ratings()
                .painter()
                ->hitAreas(stage.lineWith(stage.ratings(), u"still waiting"_s), {})
                .isEmpty());
    QCOMPARE(stage.box(u"Which reviews"_s).count(), 1); // what is done
    stage.openReview(4);
    const QString id = stage.form().review();
    QVERIFY(!Stage::button(stage.form(), u"Give the review"_s));
    QVERIFY(!Stage::button(stage.form(), u"Ask for a second opinion"_s));
    QVERIFY(stage.form().findChild<QPlainTextEdit *>()->toPlainText().contains(u"good example"_s));
    QTRY_VERIFY(stage.row<feedback::Review>(u"reviews"_s, id).seenAt > 0); // and that he has read it is told
}

void TestQuality::surveysAreSaved()
{
    Stage stage;
    SurveysPage page(stage.theme, *stage.desk);
    page.show();
    auto *list = page.findChild<QListWidget *>();
    QTRY_VERIFY(list->count() == 1);
    list->setCurrentRow(0);
    auto *name = page.findChild<QLineEdit *>();
    QTRY_COMPARE(name->text(), u"After closing"_s);
    name->setText(u"After every conversation"_s);
    QTest::mouseClick(Stage::button(page, u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(stage.row<feedback::Survey>(u"surveys"_s, survey).name, u"After every conversation"_s);
    const auto saved = stage.row<feedback::Survey>(u"surveys"_s, survey);
    QCOMPARE(saved.question, uR"({"":"How did we do?","es":"¿Qué tal lo hicimos?"})"_s);
    QCOMPARE(saved.delayS, 600);
    QTRY_COMPARE(list->item(0)->text(), u"After every conversation"_s);
}

void TestQuality::scorecardsAreSaved()
{
    Stage stage;
    ScorecardsPage page(stage.theme, *stage.desk);
    page.show();
    auto *list = page.findChild<QListWidget *>();
    QTRY_VERIFY(list->count() == 1);
    list->setCurrentRow(0);
    auto *table = page.findChild<CriteriaTable *>();
    QTRY_COMPARE(table->criteria().size(), 3);
    const QList<feedback::Criterion> before = table->criteria();
    QTest::mouseClick(Stage::button(page, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.row<feedback::Scorecard>(u"scorecards"_s, card).changedAt > 0);
    const auto saved = stage.row<feedback::Scorecard>(u"scorecards"_s, card);
    QCOMPARE(feedback::criteriaFrom(saved.criteria), before); // ids stay, so old marks stay readable
    QCOMPARE(saved.name, u"Everyday conversations"_s);
}

void TestQuality::everythingHasAName()
{
    Stage stage;
    stage.openReview(1);
    for (QWidget *each : stage.screen.findChildren<QWidget *>())
        if (each->isVisible() && each->focusPolicy() != Qt::NoFocus && !each->inherits("QScrollArea")) {
            auto *button = qobject_cast<QAbstractButton *>(each);
            QVERIFY2(!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     each->metaObject()->className());
        }
}

void TestQuality::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

void TestQuality::pictures()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Stage stage(u"supervisor"_s, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const auto shoot = [&](QWidget &widget, const QString &name) {
        QCoreApplication::processEvents();
        QVERIFY(widget.grab().save(tests::shotsFolder() + u"/quality-%1-%2.png"_s.arg(name, tag)));
    };
    QTRY_VERIFY(stage.box(u"Whose work"_s).count() > 2);
    shoot(stage.screen, u"ratings"_s);
    stage.openReview(1);
    shoot(stage.screen, u"reviews"_s);
    stage.box(u"Which reviews"_s).setCurrentIndex(2);
    stage.openReview(3);
    shoot(stage.screen, u"given"_s);
    SurveysPage surveys(stage.theme, *stage.desk);
    surveys.resize(860 - 230, 640);
    surveys.show();
    QTRY_VERIFY(surveys.findChild<QListWidget *>()->count() == 1);
    shoot(surveys, u"surveys"_s);
    ScorecardsPage cards(stage.theme, *stage.desk);
    cards.resize(860 - 230, 640);
    cards.show();
    QTRY_VERIFY(cards.findChild<QListWidget *>()->count() == 1);
    cards.choose(card);
    shoot(cards, u"scorecards"_s);
    qApp->setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestQuality test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_quality.moc"
