// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Manifest;

/** The checks that are applied to a pack. */
public interface RuleSet {

    /** The rules for a pack; the manifest is empty when it cannot be read. */
    List<Rule> rules(Optional<Manifest> manifest);

    /** Checks a file after the rules have received all its values. */
    void file(PackFile file);

    /** Checks the pack as a whole. Returns the problems of files that are not JSON. */
    List<Problem> pack(Manifest manifest, PackFile manifestFile);
}
