// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relay/workbench.h"
#include "core/team/viewer.h"
#include "core/wire/frames.h"

namespace waypost::relay {

/// Files over the agents' sockets: hands out what is here, takes in what agents send, piece by piece and
/// resumable. Main thread; the files themselves are touched on the workbench's disk thread.
class MediaDesk : public QObject {
public:
    using Reply = std::function<void(const wire::Frame &)>;
    explicit MediaDesk(const Workbench &bench)
        : m_bench(bench)
    {
    }
    void wanted(const team::Viewer &viewer, const wire::MediaWanted &wanted, const Reply &reply);
    void offered(const QString &agent, const wire::MediaOffer &offer, const Reply &reply);

private:
    [[nodiscard]] std::optional<Error> whyNot(const wire::MediaOffer &offer) const;
    void store(const QString &agent, const wire::MediaOffer &offer, const Reply &reply);
    Workbench m_bench;
};

} // namespace waypost::relay
