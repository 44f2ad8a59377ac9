// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.notice.NoticeView;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** The preview shows a notice on each of its screens at any moment. */
@FxTest
class NoticePreviewTest {

    private static final RecordKey OPEN = new RecordKey(RecordKind.NOTICES, "open");
    private static final String TEXT = "Closed for repairs";

    @TempDir
    private Path folder;
    private EditingUnderTest desk;
    private LobbyRecordPreview preview;

    @BeforeEach
    void open() {
        desk = new EditingUnderTest(folder);
        preview = Fx.get(() -> new LobbyRecordPreview(new LoadedPack(desk.pack(), EditingUnderTest.CLOCK),
                desk.service(), Runnable::run, Runnable::run));
    }

    @Test
    void aPlannedNoticeIsShownAtItsStart() {
        assertThat(texts(NoticeView.HOME_AT_START, notice())).contains(TEXT);
    }

    @Test
    void atAnyOtherMomentItIsShownOrNot() {
        assertThat(texts(at("2026-11-26T00:30:00Z"), notice())).contains(TEXT);
        assertThat(texts(at("2026-11-25T00:30:00Z"), notice())).doesNotContain(TEXT);
    }

    @Test
    void eachOfItsScreensCanBeSeen() {
        var everywhere = notice().with("/places", Value.items(
                List.of(Value.text("greeting"), Value.text("home"), Value.text("screens"))));
        for (var place : NoticePlace.values()) {
            assertThat(texts(new NoticeView(place, Optional.empty()), everywhere)).as(place.name())
                    .anyMatch(text -> text.contains(TEXT));
        }
    }

    private static NoticeView at(String moment) {
        return new NoticeView(NoticePlace.HOME, Optional.of(Instant.parse(moment)));
    }

    /** For Thursday, 26 November 2026, whatever the time zone of the test pack. */
    private Value notice() {
        return desk.service().current(OPEN).orElseThrow().value().with("/text", Value.text(TEXT))
                .with("/from", Value.text("2026-11-25T23:00")).with("/until", Value.text("2026-11-27T01:00"));
    }

    private List<String> texts(NoticeView view, Value notice) {
        var pictures = new ArrayList<Parent>();
        return Fx.get(() -> {
            preview.show(view);
            preview.draw(OPEN, notice, new Lang("en"), List.of(), pictures::add);
            var picture = pictures.getLast();
            new Scene(picture, 1080, 1920);
            picture.applyCss();
            picture.layout();
            return within(picture).filter(Labeled.class::isInstance).map(Labeled.class::cast).map(Labeled::getText)
                    .toList();
        });
    }

    private static Stream<Node> within(Node node) {
        return node instanceof Parent parent ? Stream.concat(Stream.of(node),
                parent.getChildrenUnmodifiable().stream().flatMap(NoticePreviewTest::within)) : Stream.of(node);
    }
}
