// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.notice.NoticeReading.EndedNotice;
import org.wego.kiosk.link.notice.NoticeReading.RefusedNotice;
import org.wego.kiosk.link.notice.NoticeReading.VerifiedNotice;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.lobby.linked.DeskTrust.TrustsKeys;

/**
 * Takes the texts that trusted desks put up. A record that cannot be kept is tried again every minute.
 *
 * <p>A text that is merely removed from the broker stays in force: anyone at the broker can remove it.
 */
final class NoticeIntake {

    private static final Logger LOG = System.getLogger(NoticeIntake.class.getName());
    private static final Duration AGAIN = Duration.ofMinutes(1);
    /** Two clocks may differ by this much without anyone being told. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);
    private static final Duration COLLECTED = Duration.ofSeconds(1);
    private static final int MOST_TOLD = 3;
    private static final int MOST_KEPT = 100;

    private final TrustsKeys trust;
    private final LobbyTexts texts;
    private final LinkLoop loop;
    private final Consumer<List<String>> told;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<String, VerifiedNotice> waiting = new HashMap<>();
    private boolean saves;

    /**
     * An intake that has heard nothing yet.
     *
     * @param told gets what staff should look at, whenever it may have changed
     */
    NoticeIntake(TrustsKeys trust, LobbyTexts texts, LinkLoop loop, Consumer<List<String>> told) {
        this.trust = trust;
        this.texts = texts;
        this.loop = loop;
        this.told = told;
    }

    void read(BrokerMessage message) {
        var topic = message.topic();
        if (message.payload().size() == 0) {
            solved(topic);
            return;
        }
        switch (trust.verifier().read(message)) {
            case RefusedNotice(var reason) -> problem(topic, reason);
            case EndedNotice(_, var until) -> ended(topic, until);
            case VerifiedNotice notice when trust.ledger().isOlder(topic, notice.sequence()) -> LOG.log(Level.DEBUG,
                    "An older text stands on {0} again", topic);
            case VerifiedNotice notice -> accept(topic, notice);
        }
    }

    /** The broker throws an ended text away, so one of the clocks is wrong. */
    private void ended(String topic, Instant until) {
        var now = trust.now().get();
        if (Duration.between(until, now).compareTo(TOLERANCE) > 0) {
            problem(topic, "a text from reception is not taken, because it ended at " + until
                    + ", and by the clock of this machine it is " + now
                    + ": look at the clocks of this machine and of the desk");
        }
    }

    private void accept(String topic, VerifiedNotice verified) {
        var notice = verified.notice();
        if (notice.kind() == NoticeKind.RECORD && !verified.withdrawn()) {
            waiting.put(topic, verified);
            keep(topic, verified);
            return;
        }
        waiting.remove(topic);
        taken(topic, verified);
        if (notice.kind() == NoticeKind.EMERGENCY) {
            tell(notice, verified.withdrawn());
        }
    }

    private void tell(SiteNotice notice, boolean withdrawn) {
        if (withdrawn) {
            texts.emergencies().take(notice.kind(), notice.id());
        } else {
            texts.emergencies().put(notice);
        }
    }

    private void keep(String topic, VerifiedNotice record) {
        texts.disk().execute(() -> {
            var obstacle = texts.records().apply(record.notice().json());
            loop.run(() -> kept(topic, record, obstacle));
        });
    }

    private void kept(String topic, VerifiedNotice record, Optional<String> obstacle) {
        if (!record.equals(waiting.get(topic))) {
            return;
        }
        if (obstacle.isEmpty()) {
            waiting.remove(topic);
            taken(topic, record);
        } else {
            problem(topic, obstacle.get());
            var _ = loop.after(AGAIN, () -> {
                if (record.equals(waiting.get(topic))) {
                    keep(topic, record);
                }
            });
        }
    }

    private void taken(String topic, VerifiedNotice notice) {
        solved(topic);
        trust.ledger().note(topic, notice.sequence(), notice.notice().until());
        if (!saves) {
            saves = true;
            var _ = loop.after(COLLECTED, () -> {
                saves = false;
                texts.disk().execute(() -> trust.ledger().save(trust.now().get()));
            });
        }
    }

    private void problem(String topic, String words) {
        if (problems.size() >= MOST_KEPT && !problems.containsKey(topic)) {
            return;
        }
        boolean news = !words.equals(problems.put(topic, words));
        if (news) {
            LOG.log(Level.WARNING, "{0}: {1}", topic, words);
            told.accept(told());
        }
    }

    private void solved(String topic) {
        if (problems.remove(topic) != null) {
            told.accept(told());
        }
    }

    private List<String> told() {
        var distinct = problems.values().stream().distinct().toList();
        return distinct.size() <= MOST_TOLD ? distinct
                : Stream.concat(distinct.stream().limit(MOST_TOLD), Stream.of((distinct.size() - MOST_TOLD)
                        + " more of this kind")).toList();
    }
}
