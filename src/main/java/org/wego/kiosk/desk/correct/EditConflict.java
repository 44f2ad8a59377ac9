// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

/**
 * What another person saved while the record was in the form.
 *
 * @param theirs what is saved now
 * @param savedBy the name or the initials; empty when the record is as in the pack
 */
record EditConflict(CurrentRecord theirs, String savedBy) {}
