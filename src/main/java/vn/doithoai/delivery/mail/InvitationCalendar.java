package vn.doithoai.delivery.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.CalendarEntry;
import vn.doithoai.delivery.EmailAddress;
import vn.doithoai.delivery.MailProperties;

/** Writes a calendar entry as an iCalendar object for one attendee (RFC 5545; as an invitation, RFC 5546). */
@Component
class InvitationCalendar {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A line has at most 75 octets and the library counts characters, of which Vietnamese ones take three octets. */
    private static final int CHARACTERS_PER_LINE = 24;

    private final MailProperties properties;
    private final Clock clock;

    InvitationCalendar(MailProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    byte[] write(CalendarEntry entry, String attendeeName, EmailAddress attendee) {
        boolean cancel = entry.method() == CalendarEntry.Method.CANCEL;
        Calendar calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Doi thoai//Hoi nghi doi thoai//VI"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        cancel ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST)),
                new ComponentList<>(List.of(zone(), event(entry, cancel, attendeeName, attendee))));
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter(true, CHARACTERS_PER_LINE).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private VEvent event(CalendarEntry entry, boolean cancel, String attendeeName, EmailAddress attendee) {
        PropertyList properties = new PropertyList(List.of(
                new Uid(entry.uid()),
                new DtStamp(clock.instant()),
                new Sequence(entry.sequence()),
                new DtStart<>(entry.start().atZone(VIET_NAM)),
                new DtEnd<>(entry.end().atZone(VIET_NAM)),
                new Summary(entry.summary()),
                new Location(entry.location()),
                new Description(entry.description()),
                cancel ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                new Organizer(named(this.properties.fromName()), mailto(this.properties.sender())),
                new Attendee(named(attendeeName), mailto(attendee))));
        return new VEvent(properties);
    }

    /** Viet Nam has kept UTC+7 without summer time since 13/6/1975, so one observance says it all. */
    private static VTimeZone zone() {
        Standard standard = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1975, 6, 13, 0, 0)),
                new TzName("+07"),
                new TzOffsetFrom(ZoneOffset.ofHours(8)),
                new TzOffsetTo(ZoneOffset.ofHours(7)))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(VIET_NAM.getId()))), new ComponentList<>(List.of(standard)));
    }

    private static ParameterList named(String name) {
        return new ParameterList(List.of(new Cn(name)));
    }

    private static URI mailto(EmailAddress address) {
        return URI.create("mailto:" + address.value().replace("%", "%25").replace("^", "%5E"));
    }
}
