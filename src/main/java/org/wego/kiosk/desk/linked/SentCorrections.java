// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.files.PollingWatch;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.notice.NoticeBoard;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.overlay.OverlayState;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordVersion;
import org.wego.kiosk.overlay.SentRecord;

/**
 * Puts up each change of reception for the lobbies that do not share its folder: those that are there, and each one when
 * it is saved. Not for the FX thread.
 */
public final class SentCorrections implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SentCorrections.class.getName());

    private final NoticeBoard board;
    private final String pack;
    private final Clock clock;
    private final StrictJson json = new StrictJson();
    private final Map<RecordKey, RecordVersion> sent = new HashMap<>();
    private Optional<PollingWatch<String>> watch = Optional.empty();

    /** Nothing is put up yet. */
    SentCorrections(NoticeBoard board, String pack, Clock clock) {
        this.board = board;
        this.pack = pack;
        this.clock = clock;
    }

    /**
     * Follows the folder of a desk until it is closed, and tells the link which changes are the latest.
     *
     * @param pack the id of the pack that is edited; empty: no lobby could tell whether a change is for it
     */
    public static SentCorrections follow(OverlayFolder folder, Optional<String> pack, DeskLink link, Clock clock) {
        var corrections = new SentCorrections(link.notices(), pack.orElse(""), clock);
        boolean sends = pack.isPresent() && link.now().mute().isEmpty();
        var none = OverlayState.nothing();
        link.corrections(none.digest());
        corrections.watch = Optional.of(folder.watch(none, OverlayFolder.POLL_INTERVAL, state -> {
            if (sends) {
                corrections.show(state);
            }
            link.corrections(state.digest());
        }));
        return corrections;
    }

    /** Puts up what has changed since the last time; the first time, everything. */
    void show(OverlayState state) {
        state.entries().values().stream().filter(version -> !version.equals(sent.get(version.key())))
                .forEach(this::put);
    }

    private void put(RecordVersion version) {
        sent.put(version.key(), version);
        board.put(new SiteNotice(NoticeKind.RECORD, SentRecord.name(version.key()), SentRecord.text(pack, version,
                json), clock.instant().plus(BrokerNotices.LONGEST)),
                reason -> LOG.log(Level.WARNING,
                        "Lobbies without a shared folder do not get {0}: {1}", version.key(), reason));
    }

    @Override
    public void close() {
        watch.ifPresent(PollingWatch::close);
    }
}
