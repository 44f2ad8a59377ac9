// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Manifest;

/** What must hold so that a pack can be shown at all: as little work as possible. */
final class StartRules implements RuleSet {

    @Override
    public List<Rule> rules(Optional<Manifest> manifest) {
        return List.of(new ReferenceRule(), new UniqueIdRule(), new ManifestRule());
    }

    @Override
    public void file(PackFile file) {
        // Binding says enough.
    }

    @Override
    public List<Problem> pack(Manifest manifest, PackFile manifestFile) {
        return List.of();
    }
}
