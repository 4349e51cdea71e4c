"""Putting PDFs where eMAG can fetch them: folders, S3-compatible storage, SFTP and WebDAV."""
