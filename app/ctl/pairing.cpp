// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pair, login, password: how a home gets to know a relay.
#include "app/ctl/command.h"
#include "core/sync/device.h"
#include "core/sync/pin.h"

#include <QSysInfo>

namespace waypost::ctl {

namespace {
using namespace Qt::StringLiterals;

QString deviceNameOf(const Call &call)
{
    return call.options.value(u"name"_s, u"waypostctl on "_s + QSysInfo::machineHostName());
}

int tellPaired(Call &call)
{
    if (const auto paired = call.station.waitPaired(); !paired)
        return call.output.error(paired.error());
    const sync::Me me = call.station.desk().me();
    call.output.object({{u"agent"_s, me.agent}, {u"role"_s, me.role}, {u"workspace"_s, me.workspace}},
                       u"Paired with "_s + me.workspace + u" as "_s + me.role + u'.');
    return Success;
}

/// Where to log in: an address that was given, else the relay this home already knows.
Result<wire::PairingAddress> loginAddress(const Call &call)
{
    if (call.options.contains(u"address-file"_s) || qEnvironmentVariableIsSet("WAYPOST_PAIRING")) {
        const auto text = secretOf(call, u"address-file"_s, "WAYPOST_PAIRING");
        return text ? wire::PairingAddress::parse(*text) : Result<wire::PairingAddress>(text.error());
    }
    const auto device = sync::Device::read(call.station.options().home);
    if (!device)
        return Error {
            u"address_missing"_s,
            u"This home knows no relay yet. Give its address with --address-file or WAYPOST_PAIRING."_s};
    return wire::PairingAddress {device->host, device->port, sync::fingerprintOf(device->certificate), {}};
}
} // namespace

int runPair(Call &call)
{
    const auto text = secretOf(call, u"address-file"_s, "WAYPOST_PAIRING");
    if (!text)
        return call.output.error(text.error());
    const auto address = wire::PairingAddress::parse(*text);
    if (!address)
        return call.output.error(address.error());
    if (const auto opened = call.station.open(); !opened)
        return call.output.error(opened.error());
    call.station.desk().pair(*address, deviceNameOf(call));
    return tellPaired(call);
}

int runLogin(Call &call)
{
    const auto address = loginAddress(call);
    if (!address)
        return call.output.error(address.error());
    const auto password = secretOf(call, u"password-file"_s, "WAYPOST_PASSWORD");
    if (!password)
        return call.output.error(password.error());
    if (const auto opened = call.station.open(); !opened)
        return call.output.error(opened.error());
    call.station.desk().signIn(*address, call.arguments[0], *password, deviceNameOf(call));
    return tellPaired(call);
}

int runPassword(Call &call)
{
    const auto password = secretOf(call, u"password-file"_s, "WAYPOST_PASSWORD");
    if (!password)
        return call.output.error(password.error());
    if (const auto live = openLive(call); !live)
        return call.output.error(live.error());
    const auto set = call.station.query(u"set_password"_s, {{u"password"_s, *password}});
    if (!set)
        return call.output.error(set.error());
    call.output.object({{u"done"_s, true}}, u"The password is set."_s);
    return Success;
}

} // namespace waypost::ctl
