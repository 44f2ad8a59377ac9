// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wego.kiosk.desk.linked.PostedNotices.PostedNotice;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.LinkedUnit;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.notice.NoticeBoard;
import org.wego.kiosk.link.notice.NoticeReading.VerifiedNotice;
import org.wego.kiosk.link.notice.NoticeVerifier;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;

/**
 * Puts signed notices up at the broker: when they are made, at each connection, and records once a day with a later end.
 *
 * <p>Emergency messages are also kept in the state folder, until their end.
 */
final class BrokerNotices implements NoticeBoard {

    /** The longest life of a notice. */
    static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration RENEWED = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** What stands on the broker is heard first, so that no lower number is used. */
    private static final Duration HEARD = Duration.ofSeconds(2);
    /** A clock may have been set back by an hour since a notice was made. */
    private static final Duration TOLERANCE = Duration.ofHours(2);

    private final Map<String, BoardNotice> board = new HashMap<>();
    private final DeskKey key;
    private final LinkLoop loop;
    private final Supplier<Instant> now;
    private Function<BrokerMessage, CompletionStage<Optional<LinkFailure>>> sender = _ -> CompletableFuture
            .completedStage(Optional.empty());
    private boolean connected;

    /** A notice on the board, with what the broker said about it last. */
    private static final class BoardNotice {

        private final SiteNotice notice;
        private final boolean withdrawn;
        private final Payload sealed;
        private boolean there;
        private String failure = "the broker has not confirmed it";

        BoardNotice(SiteNotice notice, boolean withdrawn, Payload sealed) {
            this.notice = notice;
            this.withdrawn = withdrawn;
            this.sealed = sealed;
        }

        boolean says(SiteNotice other, boolean down) {
            return withdrawn == down && notice.equals(other);
        }
    }

    /**
     * A board that is not connected yet.
     *
     * @param now the clock of this machine
     */
    BrokerNotices(DeskKey key, LinkLoop loop, Supplier<Instant> now) {
        this.key = key;
        this.loop = loop;
        this.now = now;
    }

    /** Uses the link of the desk. Call it before the link starts, on its thread or before there is one. */
    void use(LinkedUnit unit) {
        sender = unit::send;
        if (key instanceof DeskKey.SigningDesk desk) {
            unit.on(desk.topics().allNotices(), message -> heard(desk, message));
            desk.posted().all().forEach(posted -> recall(desk, posted));
            var _ = loop.after(RENEWED, this::renew);
        }
    }

    private void recall(DeskKey.SigningDesk desk, PostedNotice posted) {
        var message = BrokerMessage.kept(desk.topics().notice(posted.name()), posted.sealed(), LONGEST);
        if (desk.verifier().read(message) instanceof VerifiedNotice(var notice, var number, var withdrawn)) {
            desk.counter().heard(number);
            board.put(message.topic(), new BoardNotice(notice, withdrawn, posted.sealed()));
        } else {
            desk.posted().forget(posted.name());
        }
    }

    private static void heard(DeskKey.SigningDesk desk, BrokerMessage message) {
        if (desk.verifier().read(message) instanceof VerifiedNotice verified) {
            desk.counter().heard(verified.sequence());
        }
    }

    /** The link of the desk stands or not, on the thread of the link. */
    void link(boolean stands) {
        if (stands && !connected) {
            var _ = loop.after(HEARD, this::putAll);
        }
        connected = stands;
    }

    /** Why this desk can put nothing up; empty when it can. */
    Optional<String> obstacle() {
        return key instanceof DeskKey.NoKey(var reason) ? Optional.of(reason) : Optional.empty();
    }

    @Override
    public void put(SiteNotice notice, Consumer<String> failed) {
        loop.run(() -> post(notice, false, failed));
    }

    @Override
    public void take(NoticeKind kind, String id, Consumer<String> failed) {
        loop.run(() -> {
            var end = key instanceof DeskKey.SigningDesk desk
                    ? Optional.ofNullable(board.get(desk.signer().topic(kind, id))).map(known -> known.notice.until())
                    : Optional.<Instant>empty();
            post(new SiteNotice(kind, id, "{}", end.orElseGet(() -> now.get().plus(LONGEST))), true, failed);
        });
    }

    private void post(SiteNotice notice, boolean withdrawn, Consumer<String> failed) {
        switch (key) {
            case DeskKey.NoKey(var reason) -> failed.accept(reason);
            case DeskKey.SigningDesk desk -> post(desk, notice, withdrawn, failed);
        }
    }

    private void post(DeskKey.SigningDesk desk, SiteNotice notice, boolean withdrawn, Consumer<String> failed) {
        if (notice.until().isAfter(now.get().plus(LONGEST).plus(TOLERANCE))) {
            failed.accept("a text can stand for 30 days at most");
            return;
        }
        var topic = desk.signer().topic(notice.kind(), notice.id());
        if (Optional.ofNullable(board.get(topic)).filter(known -> known.says(notice, withdrawn) && known.there)
                .isPresent()) {
            return;
        }
        long number = desk.counter().next();
        var sealed = withdrawn ? desk.signer().sealWithdrawal(notice.kind(), notice.id(), notice.until(), number)
                : desk.signer().seal(notice, number);
        if (sealed.size() > NoticeVerifier.MAX_BYTES) {
            failed.accept("the text is longer than " + NoticeVerifier.MAX_BYTES / 1024 + " kB");
            return;
        }
        var posted = new BoardNotice(notice, withdrawn, sealed);
        board.put(topic, posted);
        if (notice.kind() == NoticeKind.EMERGENCY) {
            desk.posted().keep(new PostedNotice(topic.substring(topic.lastIndexOf('/') + 1), sealed));
        }
        send(topic, posted);
        var _ = loop.after(PATIENCE, () -> {
            if (!posted.there && posted == board.get(topic)) {
                failed.accept(posted.failure);
            }
        });
    }

    private void send(String topic, BoardNotice posted) {
        var left = Duration.between(now.get(), posted.notice.until());
        if (left.isPositive()) {
            sender.apply(BrokerMessage.kept(topic, posted.sealed, left)).thenAccept(failure -> loop.run(() -> {
                posted.there = failure.isEmpty();
                failure.ifPresent(why -> posted.failure = why.words());
            }));
        }
    }

    /** What the broker does not have any more, it gets again. */
    private void putAll() {
        var ended = board.entrySet().stream().filter(entry -> !entry.getValue().notice.until().isAfter(now.get()))
                .map(Map.Entry::getKey).toList();
        ended.forEach(topic -> {
            board.remove(topic);
            if (key instanceof DeskKey.SigningDesk desk) {
                desk.posted().forget(topic.substring(topic.lastIndexOf('/') + 1));
            }
        });
        board.forEach(this::send);
    }

    private void renew() {
        List.copyOf(board.values()).stream().filter(posted -> posted.notice.kind() == NoticeKind.RECORD)
                .forEach(posted -> post(new SiteNotice(NoticeKind.RECORD, posted.notice.id(), posted.notice.json(),
                        now.get().plus(LONGEST)), posted.withdrawn, _ -> {
                        }));
        var _ = loop.after(RENEWED, this::renew);
    }
}
