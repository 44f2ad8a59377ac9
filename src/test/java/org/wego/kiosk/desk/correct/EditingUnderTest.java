// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.text.MessageCatalogue;

/** An editing service on a small made-up pack; all tasks run synchronously. */
public final class EditingUnderTest {

    public static final RecordKey CONTACT = RecordKey.of(RecordKind.CONTACT);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);

    private final Overlay overlay;
    private final PackResult.Accepted pack;
    private final OverlayEditingService service;
    private Optional<String> renderFault = Optional.empty();
    private int saves;

    EditingUnderTest(Path folder) {
        this(folder, TestPack.in(folder.resolve("pack")));
    }

    public EditingUnderTest(Path folder, TestPack files) {
        var json = new StrictJson();
        pack = (PackResult.Accepted) files.read();
        overlay = new Overlay(new OverlayFolder(folder.resolve("overlay"), json, CLOCK), files.source(), json,
                LobbyUnderTest.packs().checker());
        service = service("MK");
    }

    /** A service on the same records at another desk. */
    public OverlayEditingService service(String editor) {
        return service(editor, Runnable::run);
    }

    /** A service whose work runs when an executor runs it. */
    public OverlayEditingService service(String editor, Executor background) {
        return new OverlayEditingService(overlay, overlay.now(), editor, background, Runnable::run,
                (_, _) -> renderFault, () -> saves++);
    }

    public OverlayEditingService service() {
        return service;
    }

    PackResult.Accepted pack() {
        return pack;
    }

    public DeskState state() {
        return new DeskState(pack.content(), MessageCatalogue.ofDesk().in(new Lang("en")),
                new MessageCatalogue(Map.of()), CLOCK);
    }

    /** Makes rendering fail. */
    public void failRendering(String why) {
        renderFault = Optional.of(why);
    }

    /** The number of saves. */
    public int saves() {
        return saves;
    }

    /** The value of a record that a lobby shows. */
    public String shown(RecordKey key, String pointer) {
        return overlay.now().value(key).flatMap(value -> value.textAt(pointer)).orElse("nothing");
    }
}
