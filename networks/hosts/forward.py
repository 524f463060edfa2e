#!/usr/bin/env python3
"""forward.py FROM TO passes connections on, each tcp:PORT of 127.0.0.1 or unix:FILE.

A socket in the file system joins network namespaces that see nothing of each other.
"""
import asyncio
import contextlib
import sys


async def carry(reader, writer):
    with contextlib.suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()


async def main(source, target):
    kind, where = target.split(":", 1)

    async def passes(reader, writer):
        try:
            if kind == "tcp":
                there = await asyncio.open_connection("127.0.0.1", int(where))
            else:
                there = await asyncio.open_unix_connection(where)
        except OSError:
            writer.close()
            return
        await asyncio.gather(carry(reader, there[1]), carry(there[0], writer))

    kind_of, at = source.split(":", 1)
    if kind_of == "tcp":
        server = await asyncio.start_server(passes, "127.0.0.1", int(at))
    else:
        server = await asyncio.start_unix_server(passes, at)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
