// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/search/searchrequest.h"
#include "core/store/sqlrows.h"
#include "core/team/viewer.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace waypost::relay {

class SearchFollower;

/// All words of the workspace, in a file of the relay's own (search.sqlite) beside whatever store the rows
/// are in. Follows the journal by number from where it was; what does not fit the store any more, or is
/// damaged, is made anew from the rows. On a thread of its own.
class SearchIndex : public QObject {
public:
    struct Paths {
        QString file; ///< of the index
        QString store; ///< of the rows, as for store::DatabaseOptions
    };
    using Answer = std::function<void(Result<search::SearchPage>)>;

    SearchIndex(const Paths &paths, const QList<Table> &tables, const Clock &clock);
    ~SearchIndex() override;

    void follow(); ///< something was committed; any thread
    /// What the viewer may see and nothing else, as he may see it, in half a second at most. A whole phone
    /// number finds its contact for everybody; who sees numbers masked may ask that twenty times, then once a
    /// minute. `answer` comes on this thread, unless the object has gone. Errors: try_later, store_failed,
    /// store_unavailable.
    void search(const team::Viewer &viewer, const search::SearchRequest &request, const Answer &answer);

private:
    QThread m_thread;
    SearchFollower *m_follower; ///< lives and dies on its thread
};

} // namespace waypost::relay
