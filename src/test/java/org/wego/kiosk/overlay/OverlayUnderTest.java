// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.text.MessageCatalogue;

/** An overlay as the program opens it, with a fixed clock. */
public final class OverlayUnderTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    static final String BY = "MK";
    private static final PackChecker CHECKER = new PackChecker(new StrictJson(), Set.copyOf(MessageCatalogue.BUNDLED),
            MessageCatalogue.english());

    private OverlayUnderTest() {}

    static OverlayFolder folder(Path path) {
        return new OverlayFolder(path, new StrictJson(), CLOCK);
    }

    static PackChecker checker() {
        return CHECKER;
    }

    static Overlay of(Path path, PackSource pack) {
        return new Overlay(folder(path), pack, new StrictJson(), checker());
    }

    /** The content that a lobby shows of it. */
    static Content content(OverlaidPack pack) {
        return switch (checker().read(pack.source())) {
            case PackResult.Accepted accepted -> accepted.content();
            case PackResult.Refused refused -> throw new AssertionError(refused.problems().toString());
        };
    }

    static RecordVersion saved(SaveResult result) {
        if (result instanceof SaveResult.Saved(var entry)) {
            return entry;
        }
        throw new AssertionError(result.toString());
    }
}
