// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.preview.LobbyScreenRenderer;
import org.wego.kiosk.feature.solution.SolutionScreen;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.shell.view.HeaderInfo;
import org.wego.kiosk.testing.FakeFilm;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** The preview beside a form keeps at most one film, however much is typed. */
@FxTest
class LobbyRecordPreviewTest {

    private static final RecordKey SOLUTION = RecordKey.of(RecordKind.SOLUTION);

    @TempDir
    private Path folder;
    private EditingUnderTest desk;
    private LobbyRecordPreview preview;
    private final List<Parent> pictures = new ArrayList<>();
    private final List<FakeFilm> films = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new EditingUnderTest(folder, TestPack.in(folder.resolve("pack"))
                .with("solution.json", "\"video\": {\"absent\": \"not recorded\"}", "\"video\": \"film.mp4\"")
                .with("film.mp4", "....ftypisom"));
        preview = Fx.get(() -> new LobbyRecordPreview(new LoadedPack(desk.pack(), EditingUnderTest.CLOCK),
                desk.service(), Runnable::run, Runnable::run,
                content -> new LobbyScreenRenderer(content, (show, _) -> screens(show))));
    }

    @Test
    void theNextPictureReleasesTheFilmOfTheOneBefore() {
        type("Solution 1");
        type("Solution 12");
        assertThat(pictures).hasSize(2);
        assertThat(films.getFirst().asked()).containsExactly("close");
        assertThat(films.getLast().asked()).as("it can be played").isEmpty();
        Fx.run(preview::release);
        assertThat(films.getLast().asked()).as("without a form no film is kept").containsExactly("close");
    }

    @Test
    void anInvalidValueHasNoPicture() {
        Fx.run(() -> preview.draw(SOLUTION, Value.empty(), new Lang("en"), List.of(), pictures::add));
        assertThat(pictures).isEmpty();
    }

    private void type(String title) {
        var value = desk.service().current(SOLUTION).orElseThrow().value().with("/title", Value.text(title));
        Fx.run(() -> preview.draw(SOLUTION, value, new Lang("en"), List.of(), pictures::add));
    }

    private ScreenBuilder screens(LoadedPack show) {
        var identity = new HeaderInfo(show.content().organisation().name(), show.content().manifest().kiosk().place(),
                List.of(new Lang("en")), EditingUnderTest.CLOCK, ZoneOffset.UTC);
        return new ScreenBuilder((_, context, layout) -> new SolutionScreen(show.content().solution().orElseThrow(),
                _ -> Optional.of(URI.create("file:///film.mp4")), _ -> {
                    films.add(new FakeFilm());
                    return Optional.of(films.getLast());
                }, context, layout), show.messages(), identity, 0, () -> true);
    }
}
