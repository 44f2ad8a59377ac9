// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.content.MeasuredStrings;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.MoreLanguages;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.source.PatchedPack;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;

/** Both the content check and the render check find a text that is too long for its button. */
@FxTest
class MeasuredStringsTest {

    private static final String FILE = "strings/es.properties";

    @TempDir
    Path folder;

    private final MeasuredStrings room = new MeasuredStrings();

    @Test
    void onlyStringsOfTheProgramHaveALimit() {
        assertThat(room.keys()).isNotEmpty().allMatch(MessageCatalogue.english()::containsKey);
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void theStringsOfTheProgramItselfFit(String tag) {
        var lang = new Lang(tag);
        var messages = new MessageCatalogue(Map.of()).in(lang);
        assertThat(room.keys().flatMap(key -> room.lacking(lang, key, messages.get(key)).map(why -> key + " " + why)
                .stream())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bar.reception | Mostrador de recepción", "bar.reception | Empfangsschalter",
            "bar.home | Página de inicio", "bar.back | Volver a la página anterior", "pager.next | Página siguiente",
            "attract.voice | Lectura en voz alta",
            "finder.erase | Eliminar la última cifra", "bar.language | Sprachauswahl ändern"})
    void aTextTooLongForItsButtonIsFoundByBothChecks(String key, String words) {
        var pack = with(key, words);
        assertThat(errors(pack)).singleElement().asString().startsWith(FILE + ":")
                .contains("'" + key + "' is too long for its place on the screen: \"");
        assertThat(renderProblems(pack)).as("found by the render check, too").isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bar.reception | Recepción", "bar.back | Zurück", "pager.next | Siguiente",
            "bar.language | Idioma", "attract.voice | Con voz"})
    void aTextThatFitsIsAccepted(String key, String words) {
        var pack = with(key, words);
        assertThat(errors(pack)).isEmpty();
        assertThat(renderProblems(pack)).isEmpty();
    }

    private PatchedPack with(String key, String words) {
        var strings = MoreLanguages.strings("es").replaceAll("(?m)^" + key + "=.*$", key + "=" + words);
        return new PatchedPack(MoreLanguages.writeTo(folder, 1),
                Map.of(FILE, strings.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> errors(PatchedPack pack) {
        return LobbyUnderTest.packs().checker().check(pack).stream().filter(Problem::isError).map(Problem::toString)
                .toList();
    }

    /** The problems of the screens in Spanish. */
    private static List<String> renderProblems(PatchedPack source) {
        var read = (PackResult.Accepted) LobbyUnderTest.packs().read(source);
        return Fx.get(() -> {
            var trial = new ScreenRenderCheck(new LobbyScreenshots(new LoadedPack(read, Clock.systemUTC())));
            return RenderCheckMatrix.of(read.content()).stream().filter(stop -> stop.lang().tag().equals("es"))
                    .filter(stop -> List.of("attract", "home", "access", "finder").contains(stop.path()))
                    .flatMap(stop -> trial.problem(stop).stream()).toList();
        });
    }
}
