// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

/**
 * A number that any visitor may need.
 *
 * @param id unique in the pack
 * @param number what to dial
 * @param name who answers
 * @param about what for, in one line
 * @param emergency whether to call it when life is at stake
 * @param provenance where this comes from
 */
public record UsefulNumber(String id, PhoneNumber number, LocalizedText name, LocalizedText about, boolean emergency,
        Provenance provenance) {}
