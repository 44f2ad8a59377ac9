// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency.cap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencyOrigin;
import org.wego.kiosk.emergency.EmergencyTarget;
import org.wego.kiosk.emergency.EmergencyText;
import org.wego.kiosk.emergency.cap.CapAlert.CapInfo;
import org.wego.kiosk.emergency.cap.CapAlert.CapStatus;
import org.wego.kiosk.emergency.cap.CapAlert.CapType;
import org.wego.kiosk.files.Sha256;

/** Makes messages of the alerts in a folder. Areas are not judged: what is in the folder is meant for the kiosk. */
final class CapMessages {

    private static final int ID_LENGTH = 24;

    private CapMessages() {}

    /** Whether an alert can become a message. */
    static boolean isMeant(CapAlert alert) {
        return alert.status() == CapStatus.ACTUAL || alert.status() == CapStatus.EXERCISE;
    }

    /**
     * The messages to show.
     *
     * @param alerts all alerts in the folder
     * @param now leaves out those that begin later or have expired; empty while the time is not known
     */
    static List<EmergencyMessage> of(Collection<CapAlert> alerts, Optional<Instant> now) {
        var replaced = new HashSet<>();
        alerts.stream().filter(alert -> isMeant(alert)
                && (alert.type() == CapType.UPDATE || alert.type() == CapType.CANCEL))
                .forEach(alert -> alert.references()
                        .forEach(key -> replaced.add(List.of(key, alert.status()))));
        return alerts.stream().filter(CapMessages::isMeant)
                .filter(alert -> alert.type() == CapType.ALERT || alert.type() == CapType.UPDATE)
                .filter(alert -> !replaced.contains(List.of(alert.key(), alert.status())))
                .flatMap(alert -> of(alert).stream())
                .filter(message -> now.filter(time -> time.isBefore(message.sent())
                        || !time.isBefore(message.until())).isEmpty())
                .distinct().sorted(Comparator.comparing(EmergencyMessage::id)).toList();
    }

    /** The first text of each language is one message, the second ones another, and so on. */
    private static List<EmergencyMessage> of(CapAlert alert) {
        var counts = new HashMap<Object, Integer>();
        var groups = new ArrayList<List<CapInfo>>();
        for (var info : alert.infos()) {
            int group = counts.merge(info.lang(), 1, Integer::sum) - 1;
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(info);
        }
        var messages = new ArrayList<EmergencyMessage>();
        for (int i = 0; i < groups.size(); i++) {
            messages.add(message(alert, i, groups.get(i)));
        }
        return messages;
    }

    private static EmergencyMessage message(CapAlert alert, int number, List<CapInfo> infos) {
        var begin = infos.stream().flatMap(info -> info.effective().stream()).min(Comparator.naturalOrder())
                .orElse(alert.key().sent());
        var longest = begin.plus(EmergencyMessage.LONGEST);
        var until = infos.stream().flatMap(info -> info.expires().stream()).max(Comparator.naturalOrder())
                .filter(longest::isAfter).orElse(longest);
        var name = alert.key().sender() + "," + alert.key().identifier() + "," + alert.key().sent();
        var id = "cap-" + Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH) + "-" + number;
        return new EmergencyMessage(EmergencyMessage.FORMAT, id, EmergencyOrigin.ALERT_FOLDER,
                alert.status() == CapStatus.EXERCISE, begin, until, EmergencyTarget.ALL,
                infos.stream().map(CapMessages::text).toList());
    }

    /** A headline that is too long for one begins the text. */
    private static EmergencyText text(CapInfo info) {
        if (info.headline().length() <= EmergencyMessage.MAX_HEADLINE) {
            return new EmergencyText(info.lang(), info.headline(), info.text());
        }
        int end = info.headline().lastIndexOf(' ', EmergencyMessage.MAX_HEADLINE);
        int cut = end > 0 ? end : EmergencyMessage.MAX_HEADLINE - 1;
        return new EmergencyText(info.lang(), info.headline().substring(0, cut).strip(),
                info.headline().substring(cut).strip() + "\n" + info.text());
    }
}
