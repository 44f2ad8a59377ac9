// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.emergency;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.notice.NoticeBoard;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;

/** The board of the site, for lobbies on the broker. */
public final class BoardChannel implements EmergencyChannel {

    private final NoticeBoard board;
    private final StrictJson json = new StrictJson();

    public BoardChannel(NoticeBoard board) {
        this.board = board;
    }

    @Override
    public void show(EmergencyMessage message, Consumer<String> failed) {
        board.put(new SiteNotice(NoticeKind.EMERGENCY, message.id(),
                new String(json.write(message), StandardCharsets.UTF_8), message.until()), failed);
    }

    @Override
    public boolean usesFolder() {
        return false;
    }

    @Override
    public void end(String id, Consumer<String> failed) {
        board.take(NoticeKind.EMERGENCY, id, failed);
    }
}
