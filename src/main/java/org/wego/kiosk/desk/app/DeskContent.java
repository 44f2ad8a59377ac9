// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.function.Function;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.desk.directory.RecordFinder;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.text.MessageCatalogue;

/**
 * The content that reception's window edits, read before the FX thread starts.
 *
 * @param pack the accepted content of the lobby
 * @param checker checks changed content
 * @param overlay the store of reception's changes
 * @param records the current records
 * @param finders creates the search for a content
 */
public record DeskContent(PackResult.Accepted pack, PackChecker checker, Overlay overlay, OverlaidPack records,
        Function<Content, RecordFinder> finders) {

    public static DeskContent of(PackResult.Accepted pack, Packs packs, LiveContent live) {
        var words = new MessageCatalogue(LoadedPack.strings(pack));
        return of(pack, packs, live, content -> new RecordFinder(content, words));
    }

    public static DeskContent of(PackResult.Accepted pack, Packs packs, LiveContent live,
            Function<Content, RecordFinder> finders) {
        var checker = packs.checker();
        live.folder().open();
        var overlay = packs.overlay(live.pack(), live.folder(), checker);
        return new DeskContent(pack, checker, overlay, overlay.now(), finders);
    }
}
