"""A bucket of S3-compatible storage."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import urllib3
from minio import Minio
from minio.error import MinioException, S3Error

from emag_desk.domain.publishing import S3Target
from emag_desk.errors import PublishError
from emag_desk.publish.network_trouble import unreachable
from emag_desk.publish.settings import Tools

#: What all but Amazon take when no region is given; asking for it needs a right of its own.
_USUAL_REGION = "us-east-1"


class S3:
    """Puts objects by one signed PUT each."""

    def __init__(self, target: S3Target, secret: str, tools: Tools) -> None:
        self._target = target
        self._secret = secret
        self._tools = tools
        self._parts = urlsplit(target.endpoint)

    @property
    def where(self) -> str:
        return self._parts.hostname or self._target.endpoint

    async def put(self, name: str, pdf: bytes) -> None:
        # Readable by everybody: the storage itself decides unless the operator asks for it.
        headers: dict[str, Any] = {"x-amz-acl": "public-read"} if self._target.public_acl else {}
        self._do(
            lambda storage: storage.put_object(
                self._target.bucket,
                self._target.prefix + name,
                io.BytesIO(pdf),
                len(pdf),
                content_type="application/pdf",
                metadata=headers,
            )
        )

    async def remove(self, name: str) -> None:
        self._do(lambda storage: storage.remove_object(self._target.bucket, self._target.prefix + name))

    def _do(self, work: Callable[[Minio], object]) -> None:
        with self._words(), self._pool() as pool:
            amazon = self.where.endswith((".amazonaws.com", ".amazonaws.com.cn"))
            work(
                Minio(
                    self._parts.netloc,
                    self._target.access_key,
                    self._secret,
                    secure=self._parts.scheme == "https",
                    region=self._target.region or (None if amazon else _USUAL_REGION),
                    http_client=pool,
                )
            )

    @contextmanager
    def _pool(self) -> Iterator[urllib3.PoolManager]:
        settings = self._tools.settings
        secure = self._parts.scheme == "https"
        manager = urllib3.PoolManager(
            timeout=urllib3.Timeout(connect=settings.connect_seconds, read=settings.total_seconds / 2),
            retries=False,
            ssl_context=self._tools.ssl_context() if secure else None,
        )
        try:
            yield manager
        finally:
            # Left to itself it closes them when it is collected: with a refusal, when that is forgotten.
            for key in manager.pools.keys():  # noqa: SIM118  (this container cannot be iterated over)
                manager.pools[key].close()

    @contextmanager
    def _words(self) -> Iterator[None]:
        try:
            yield
        except S3Error as problem:
            raise self._refused(problem) from problem
        except MinioException as problem:
            raise PublishError(
                "{host} does not answer as S3-compatible storage does.",
                host=self.where,
                remedy="Check the address of the storage; if it is right, try again later.",
            ) from problem
        except (urllib3.exceptions.HTTPError, OSError) as problem:
            raise unreachable(self.where, problem) from problem
        except ValueError as problem:  # minio checks names and addresses by raising it
            raise PublishError(
                "The storage cannot be used like this: {reason}.",
                reason=str(problem),
                remedy="Check address, bucket and folder in the publishing settings.",
            ) from problem

    def _refused(self, problem: S3Error) -> PublishError:
        code, remedy = problem.code or "", ""
        if code in ("InvalidAccessKeyId", "SignatureDoesNotMatch", "Unauthorized"):
            text, remedy = "{host} does not know the access key, or the secret does not fit it.", "Type both again."
        elif code == "NoSuchBucket":
            text, remedy = "There is no bucket {bucket} at {host}.", "Check its name and the region."
        elif code in ("AccessDenied", "AllAccessDisabled", "AccessControlListNotSupported"):
            text = "The access key may not write into the bucket {bucket}, or not for everybody to read ({code})."
            remedy = "Check the rights of the key; some storages do not allow rights per file."
        elif code == "RequestTimeTooSkewed":
            text, remedy = "{host} refuses since the clock of this computer is wrong.", "Set the clock, then try again."
        else:
            text = "{host} refused the file: {reason}."
        reason = problem.message or code
        return PublishError(text, host=self.where, bucket=self._target.bucket, code=code, reason=reason, remedy=remedy)
