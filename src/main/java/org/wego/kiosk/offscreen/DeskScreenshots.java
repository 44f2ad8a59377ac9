// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.desk.app.DeskAssembly;
import org.wego.kiosk.desk.app.DeskContent;
import org.wego.kiosk.desk.app.DeskController;
import org.wego.kiosk.desk.app.PicturedCall;
import org.wego.kiosk.desk.directory.RecordFinder;
import org.wego.kiosk.desk.frame.DeskSettings;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.WindowSize;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.tour.DeskScreenshotSpec;
import org.wego.kiosk.tour.ScreenshotTarget;

/** Builds every view of reception's window in its states, for pictures and layout tests. */
public final class DeskScreenshots {

    /** The smallest window, that of an ordinary notebook, and a large one. */
    private static final List<WindowSize> SIZES = List.of(new WindowSize(960, 540), new WindowSize(1366, 768),
            new WindowSize(1920, 1080));

    /** The views in which a visitor calls. */
    private static final Map<String, PicturedCall> CALLS = Map.of("call/ringing", PicturedCall.RINGING, "call/taken",
            PicturedCall.TAKEN);
    /** An emergency message keeps visitors away from it. */
    private static final String PLACE = "3F";

    private final PackResult.Accepted pack;
    private final Clock clock;
    private final Packs packs = new Packs();
    /** Cached, because all windows of the run search the same content. */
    private final Map<Content, RecordFinder> finders = new ConcurrentHashMap<>();
    private final Map<String, Consumer<DeskController>> states = new LinkedHashMap<>();

    public DeskScreenshots(PackResult.Accepted pack, Clock clock) {
        this.pack = pack;
        this.clock = clock;
        for (var kind : ContentRecord.ContentRecordKind.values()) {
            first(kind).ifPresent(
                    entry -> states.put("directory/" + entry.key().kind().word(), desk -> desk.open(entry)));
        }
        states.put("directory/nothing", desk -> desk.search("no such thing"));
        states.put("directory/large", desk -> desk.press("Shortcut+B"));
        DeskAssembly.SECTIONS.stream().filter(section -> section != Section.DIRECTORY)
                .forEach(section -> states.put(section.word(), desk -> desk.show(section)));
        first(ContentRecord.ContentRecordKind.PERSON).ifPresent(entry -> {
            states.put("content/person", desk -> desk.correct(entry));
            states.put("content/versions", desk -> {
                desk.correct(entry);
                desk.press("Shortcut+Shift+H");
            });
        });
        first(ContentRecord.ContentRecordKind.LINE)
                .ifPresent(entry -> states.put("content/line", desk -> desk.correct(entry)));
        first(ContentRecord.ContentRecordKind.BUILDING_PLACE)
                .ifPresent(entry -> states.put("content/building-place", desk -> desk.correct(entry)));
        first(ContentRecord.ContentRecordKind.LIFT)
                .ifPresent(entry -> states.put("content/lift", desk -> desk.correct(entry)));
        first(ContentRecord.ContentRecordKind.NOTICE)
                .ifPresent(entry -> states.put("notices/notice", desk -> desk.correct(entry)));
        var last = pack.content().manifest().languages().getLast().tag();
        first(ContentRecord.ContentRecordKind.OFFICE).ifPresent(entry -> {
            states.put("directory/visitor", desk -> desk.speak(last).open(entry));
            states.put("handouts/visitor", desk -> desk.speak(last).handout(entry));
        });
        first(ContentRecord.ContentRecordKind.LINE).ifPresent(entry -> states.put("directory/large-visitor", desk -> {
            desk.speak(last).open(entry);
            desk.press("Shortcut+B");
        }));
        states.put("shortcuts", DeskController::shortcuts);
        states.put("emergency", DeskController::emergency);
        states.put("emergency/place", desk -> desk.emergency().keepAwayFrom(PLACE));
        states.put("emergency/check", desk -> desk.emergency().keepAwayFrom(PLACE).check());
        CALLS.keySet().forEach(path -> states.put(path, desk -> desk.show(Section.DIRECTORY)));
    }

    private Optional<ContentRecord> first(ContentRecord.ContentRecordKind kind) {
        return ContentRecords.of(pack.content()).stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    /** Every state, in both languages of the window, light and dark, in three sizes. */
    public List<DeskScreenshotSpec> stops() {
        var stops = new ArrayList<DeskScreenshotSpec>();
        for (var size : SIZES) {
            for (var lang : MessageCatalogue.DESK_LANGUAGES) {
                for (boolean dark : new boolean[]{false, true}) {
                    states.keySet().forEach(
                            path -> stops.add(new DeskScreenshotSpec(path, lang, size.width(), size.height(), dark)));
                }
            }
        }
        return stops;
    }

    /** The window in one of its states. */
    DeskController desk(DeskScreenshotSpec stop) {
        // Nothing is saved, so the overlay folder need not exist.
        var live = new LiveContent(packs, pack.source(), Path.of("none"));
        var call = CALLS.getOrDefault(stop.path(), PicturedCall.NONE);
        var desk = call.desk(DeskContent.of(pack, packs, live,
                content -> finders.computeIfAbsent(content, RecordFinder::new)),
                DeskSettings.still(MessageCatalogue.ofDesk().in(stop.lang())), clock);
        desk.dark(stop.dark());
        desk.begin();
        Objects.requireNonNull(states.get(stop.path()), stop.path()).accept(desk);
        return desk;
    }

    public ScreenshotTarget at(DeskScreenshotSpec stop) {
        var desk = desk(stop);
        return new ScreenshotTarget() {

            @Override
            public Parent root() {
                return desk.root();
            }

            @Override
            public int pages() {
                return 1;
            }

            @Override
            public void turnTo(int page) {
                // The window scrolls; it has one page.
            }

            @Override
            public void leave() {
                // Nothing to release.
            }
        };
    }
}
