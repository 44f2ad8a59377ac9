// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.activation.Selection.SelectionKind;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.pack.check.PackReader;

/** What a running kiosk does when the folder of its pack changes. */
class ActivationWhileRunningTest extends ActivationBench {

    @Test
    void theLastGoodPackIsShownWhileAChangedPackIsTried() throws InterruptedException {
        var before = lasting();
        change("2.0");
        var activation = activation();
        var choice = activation.begin(NOTHING);
        assertThat(choice.kind()).isEqualTo(SelectionKind.LAST_GOOD);
        assertThat(choice.folder()).isEqualTo(before.folder());
        activation.markShown(choice, NOTHING);
        activation.watch(OFTEN, ready::add);
        assertThat(next().name()).endsWith("2.0");
        assertThat(activation.troubles()).isEmpty();
    }

    @Test
    void anInvalidPackIsReportedAndNotShownUntilItIsValid() throws InterruptedException {
        var activation = running();
        pack.with("city.json", "{");
        await(() -> !activation.troubles().isEmpty());
        assertThat(activation.troubles()).singleElement().asString().contains("city.json:1");
        assertThat(ready).isEmpty();
        TestPack.in(folder.resolve("pack"));
        change("3.0");
        assertThat(next().name()).endsWith("3.0");
        assertThat(activation.troubles()).isEmpty();
    }

    @Test
    void aPackWhoseScreensCannotBeDrawnIsReportedAndNotShown() throws InterruptedException {
        var activation = running();
        faults = List.of("city, ko, 1080x1920, normal: java.lang.ArrayIndexOutOfBoundsException");
        change("2.0");
        await(() -> !activation.troubles().isEmpty());
        assertThat(activation.troubles()).singleElement().asString().contains("city, ko");
        assertThat(ready).isEmpty();
        assertThat(state().resolve("packs")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aHalfWrittenPackIsNotShownUntilItIsComplete() throws InterruptedException {
        var activation = running();
        var whole = pack.text("pack.json").replace("\"version\": \"1\"", "\"version\": \"2.0\"");
        pack.with("pack.json", whole.substring(0, whole.length() / 2));
        await(() -> !activation.troubles().isEmpty());
        assertThat(ready).isEmpty();
        pack.with("pack.json", whole);
        assertThat(next().name()).endsWith("2.0");
    }

    @Test
    void aPackThatChangesDuringItsTrialIsNotAccepted() throws IOException {
        var digest = PackDigest.of(folder.resolve("pack"));
        change("2.0");
        var store = new PackStore(state().resolve("packs"), new StrictJson(), Clock.systemUTC());
        var vetting = new PackVetting(new PackReader(new StrictJson())::read, (_, _) -> List.of(), store, folder);
        assertThat(vetting.vet(folder.resolve("pack"), digest)).isInstanceOf(Verdict.StillChanging.class);
        assertThat(store.all()).isEmpty();
    }
}
