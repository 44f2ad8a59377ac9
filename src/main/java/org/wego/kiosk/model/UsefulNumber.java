// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

/**
 * A telephone number that any visitor may need.
 *
 * @param id unique in the pack
 * @param number the telephone number
 * @param name the name of the service
 * @param about its purpose, in one line
 * @param emergency whether it is an emergency number
 * @param provenance its source and date
 */
public record UsefulNumber(String id, PhoneNumber number, LocalizedText name, LocalizedText about, boolean emergency,
        Provenance provenance) {}
