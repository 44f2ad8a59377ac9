// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wego.kiosk.call.ReceptionNews.Presence;

/** What the desks of a site say of themselves, as long as they are heard. */
final class KnownReceptions {

    private static final int MAX_DESKS = 100;
    /** Messages take their time: a moment is computed anew from each one, and must not flicker. */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);
    private static final Comparator<Optional<Instant>> LATEST = Comparator
            .comparing(since -> since.orElse(Instant.MIN));

    private record KnownReception(ReceptionNews news, Optional<Instant> since, long nanos) {

        private boolean saysTheSameAs(KnownReception other) {
            return news.presence() == other.news.presence() && news.backAt().equals(other.news.backAt())
                    && since.isPresent() && other.since.isPresent()
                    && Duration.between(since.get(), other.since.get()).abs().compareTo(SAME_MOMENT) < 0;
        }
    }

    private final Map<String, KnownReception> desks = new TreeMap<>();

    /**
     * Takes over what a desk says.
     *
     * @param clock the time of day; empty when it cannot be right
     */
    void hear(ReceptionNews news, long now, Optional<Instant> clock) {
        var before = Optional.ofNullable(desks.get(news.desk()));
        if (before.isPresent() || desks.size() < MAX_DESKS) {
            var heard = new KnownReception(news, clock.map(moment -> moment.minusSeconds(news.sinceSeconds())), now);
            desks.put(news.desk(), before.filter(heard::saysTheSameAs)
                    .map(same -> new KnownReception(news, same.since(), now)).orElse(heard));
        }
    }

    void gone(String desk) {
        desks.remove(desk);
    }

    /** Forgets the desks that are no longer heard, and names them. */
    List<String> forgetSilent(long now) {
        var silent = desks.entrySet().stream()
                .filter(entry -> now - entry.getValue().nanos() >= AnsweringDesks.SILENCE.toNanos())
                .map(Map.Entry::getKey).toList();
        desks.keySet().removeAll(silent);
        return silent;
    }

    boolean isEmpty() {
        return desks.isEmpty();
    }

    /** What all of them together say. */
    Optional<ReceptionState> state() {
        return with(Presence.HERE).map(known -> state(known, Optional.empty())).max(Comparator
                .comparing(ReceptionState::since, LATEST))
                .or(() -> with(Presence.BACK_LATER).map(known -> state(known, known.news().backAt()))
                        .min(Comparator.comparing(state -> state.backAt().orElse(LocalTime.MAX))))
                .or(() -> with(Presence.CLOSED).map(known -> state(known, Optional.empty())).max(Comparator
                        .comparing(ReceptionState::since, LATEST)));
    }

    private Stream<KnownReception> with(Presence presence) {
        return desks.values().stream().filter(known -> known.news().presence() == presence);
    }

    private static ReceptionState state(KnownReception known, Optional<LocalTime> backAt) {
        return new ReceptionState(known.news().presence(), backAt, known.since());
    }
}
