// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkStatus;
import org.wego.kiosk.link.LinkStatus.LinkPhase;
import org.wego.kiosk.link.UnitState;
import org.wego.kiosk.link.message.UnitCommand;
import org.wego.kiosk.link.notice.NoticeBoard;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.link.site.SiteBook;
import org.wego.kiosk.link.site.SiteSamples;

/** A site without a broker: a test says its states and answers its questions. */
public final class SiteUnderTest implements LinkedSite {

    private final SiteBook book;
    private final List<String> asked = new ArrayList<>();
    private final List<SiteNotice> posted = new ArrayList<>();
    private final List<Consumer<UnitAnswer>> receivers = new ArrayList<>();
    private LinkStatus status = new LinkStatus(LinkPhase.CONNECTED, Optional.empty(), List.of(), 0);
    private Optional<String> mute = Optional.empty();
    private Optional<String> corrections = Optional.empty();
    private Consumer<SiteNews> watcher = _ -> {
    };

    public SiteUnderTest(Clock clock) {
        book = new SiteBook(LinkSamples.TOPICS, new StrictJson(), () -> 0, clock);
    }

    /** Lets lobbies say their states. */
    public SiteUnderTest with(UnitState... states) {
        List.of(states).forEach(state -> book.read(SiteSamples.message(state)));
        watcher.accept(now());
        return this;
    }

    /** Announces a release. */
    public SiteUnderTest announcing(String version, int release) {
        book.read(SiteSamples.announcement(version, release));
        watcher.accept(now());
        return this;
    }

    void become(LinkPhase phase, Optional<LinkFailure> failure) {
        status = new LinkStatus(phase, failure, List.of(), 0);
        watcher.accept(now());
    }

    /** Lets this desk have other changes, and be able to send them or not. */
    void correct(String digest, Optional<String> obstacle) {
        corrections = Optional.of(digest);
        mute = obstacle;
        watcher.accept(now());
    }

    /** What was asked, each with the name of the lobby. */
    public List<String> asked() {
        return asked;
    }

    /** Answers the last question. */
    void answer(UnitAnswer answer) {
        receivers.getLast().accept(answer);
    }

    @Override
    public SiteNews now() {
        return new SiteNews("town-hall", book.report(), status, mute, corrections);
    }

    @Override
    public void watch(Consumer<SiteNews> next) {
        watcher = next;
    }

    @Override
    public void ask(String unit, UnitCommand command, Consumer<UnitAnswer> receiver) {
        asked.add(unit + ": " + command.kind() + " " + command.destination().orElse("-"));
        receivers.add(receiver);
    }

    @Override
    public NoticeBoard notices() {
        return new NoticeBoard() {
            @Override
            public void put(SiteNotice notice, Consumer<String> failed) {
                posted.add(notice);
            }

            @Override
            public void take(NoticeKind kind, String id, Consumer<String> failed) {
                posted.removeIf(notice -> notice.kind() == kind && notice.id().equals(id));
            }
        };
    }

    @Override
    public void remove(String unit) {
        book.forget(unit);
        watcher.accept(now());
    }
}
