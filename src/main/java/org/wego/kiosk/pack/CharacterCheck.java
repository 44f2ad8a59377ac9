// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.typeface.BundledCharacters;

/** Looks for the characters of a pack that no typeface has, by the rule of {@link PackChecker} and nothing else. */
public final class CharacterCheck {

    private final StrictJson json;
    private final BundledCharacters characters = new BundledCharacters();

    public CharacterCheck(StrictJson json) {
        this.json = json;
    }

    /** One problem for each text with such characters; also what else keeps the pack from being read. */
    public List<Problem> check(PackSource source) {
        return new PackLoading(json, source, new Examination() {
            @Override
            public List<Rule> rules(Optional<Manifest> manifest) {
                return manifest.<Rule>map(known -> new GlyphRule(known, new Glyphs(known, source, characters))).stream()
                        .toList();
            }

            @Override
            public void file(PackFile file) {
                // Only characters count.
            }

            @Override
            public List<Problem> pack(Manifest manifest, PackFile manifestFile) {
                return new StringsGlyphCheck(new Glyphs(manifest, source, characters)).check(manifest, source);
            }
        }).run().problems();
    }
}
