package app.kith.design;

import com.vaadin.flow.component.upload.UploadI18N;

/// What a place that takes one file says while it comes, and when it is refused.
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N of(String tooBig, String wrongKind) {
        var errors = new UploadI18N.Error();
        errors.setFileIsTooBig(tooBig);
        errors.setIncorrectFileType(wrongKind);
        errors.setTooManyFiles("One file at a time.");
        var status = new UploadI18N.Uploading.Status();
        status.setConnecting("Starting");
        status.setHeld("Waiting");
        status.setStalled("Waiting for the connection");
        status.setProcessing("Reading it");
        var uploading = new UploadI18N.Uploading();
        uploading.setStatus(status);
        uploading.setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                .setPrefix("Time left: ")
                .setUnknown("Time left is not known yet"));
        uploading.setError(new UploadI18N.Uploading.Error()
                .setServerUnavailable("The connection was lost. Drop the file again.")
                .setUnexpectedServerError("Kith could not read this file.")
                .setForbidden("Kith could not take this file."));
        return new UploadI18N().setError(errors).setUploading(uploading);
    }
}
