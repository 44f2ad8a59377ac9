// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wego.kiosk.feature.find.FindViewModel.FindView;
import org.wego.kiosk.lookup.ContentLookup;
import org.wego.kiosk.lookup.LookupIndex;
import org.wego.kiosk.lookup.LookupKind;
import org.wego.kiosk.lookup.LookupResult;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.text.MessageCatalogue;

/** What a visitor types, and what the screen makes of the answers. */
@Timeout(120)
class FindViewModelTest {

    private static final LookupIndex INDEX = new LookupIndex(Contents.sample(), MessageCatalogue.BUNDLED.stream()
            .map(new MessageCatalogue(Map.of())::in).toList());

    private final Visits visitor = Visits.inEnglish();
    private final LinkedBlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();

    private FindViewModel model(String typed, Visits by) {
        var lookup = new ContentLookup(() -> INDEX);
        lookup.await();
        return new FindViewModel(lookup, typed, by.context(), answers::add);
    }

    private static String query(FindViewModel model) {
        return model.stateProperty().get().result().map(LookupResult::query).orElse("nothing");
    }

    @Test
    void eachKeyIsRememberedAndAnswered() throws InterruptedException {
        var model = model("", visitor);
        model.type("1");
        assertThat(visitor.remembered()).containsExactly(new Destination.Find("1"));
        answers.take().run();
        assertThat(query(model)).isEqualTo("1");
        assertThat(model.spokenProperty().get()).matches("1\\. Found: \\d+");
        model.erase();
        answers.take().run();
        assertThat(query(model)).isEmpty();
        assertThat(model.spokenProperty().get()).isEmpty();
    }

    @Test
    void anAnswerToWhatIsNoLongerTypedIsNotShown() throws InterruptedException {
        var model = model("", visitor);
        model.type("1");
        var late = answers.take();
        model.type("0");
        answers.take().run();
        late.run();
        assertThat(query(model)).isEqualTo("10");
    }

    @Test
    void untilTheIndexIsReadyThereIsNoResult() throws InterruptedException {
        var model = new FindViewModel(new ContentLookup(() -> INDEX), "10", visitor.context(), answers::add);
        assertThat(model.stateProperty().get().result()).isEmpty();
        answers.take().run();
        assertThat(query(model)).isEqualTo("10");
    }

    @Test
    void whatWasTypedBeforeIsAnsweredAtOnce() {
        assertThat(query(model("UL", visitor))).isEqualTo("UL");
    }

    @Test
    void nobodyCanTypeWithoutEnd() {
        var model = model("", visitor);
        for (int i = 0; i < 100; i++) {
            model.type("A");
        }
        assertThat(model.typedProperty().get()).hasSizeLessThan(30);
        model.clear();
        assertThat(model.typedProperty().get()).isEmpty();
    }

    @Test
    void theFirstKeysFitTheLanguage() {
        assertThat(model("", Visits.in("ko")).stateProperty().get().view())
                .isEqualTo(new FindView.Keys(FindPad.CONSONANTS));
        assertThat(model("", Visits.in("ru")).stateProperty().get().view())
                .isEqualTo(new FindView.Keys(FindPad.LETTERS));
    }

    @Test
    void fromAllResultsAVisitorReturnsToTheSameKeys() {
        var model = model("1", visitor);
        model.change(FindPad.CONSONANTS);
        model.showAll(Optional.of(LookupKind.LINE));
        assertThat(model.stateProperty().get().view())
                .isEqualTo(new FindView.Results(Optional.of(LookupKind.LINE)));
        model.showKeys();
        assertThat(model.stateProperty().get().view())
                .isEqualTo(new FindView.Keys(FindPad.CONSONANTS));
    }
}
