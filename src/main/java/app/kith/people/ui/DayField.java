package app.kith.people.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/// A day, typed in the usual ways or chosen from a calendar.
class DayField extends DatePicker {

    DayField(String label) {
        super(label);
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d MMM yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setBadInputErrorMessage("Write a day, such as 17 November 2026")
                .setMaxErrorMessage("This day is still to come"));
    }
}
