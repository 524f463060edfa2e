package p2p

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
)

func frameBody(t testing.TB, frame []byte) []byte {
	t.Helper()
	body, err := readFrame(bufio.NewReader(bytes.NewReader(frame)), len(frame))
	require.NoError(t, err)
	return body
}

// Our copy-free response coding is the protobuf coding of ObjectResponse.
func TestResponseIsTheProtobufOne(t *testing.T) {
	for _, size := range []int{1, 127, 128, 80 << 10, 512 << 10} {
		object := bytes.Repeat([]byte{7}, size)
		want, err := (&aztecv1.ObjectResponse{Object: object}).Marshal()
		require.NoError(t, err)
		body := frameBody(t, encodeResponse(object))
		require.Equal(t, want, body)
		require.LessOrEqual(t, len(body), size+responseOverhead)
		got, err := decodeResponse(body)
		require.NoError(t, err)
		require.Equal(t, object, got)
	}
	none, err := decodeResponse(frameBody(t, encodeResponse(nil)))
	require.NoError(t, err)
	require.Nil(t, none)
}

func TestFullRequestFitsItsLimit(t *testing.T) {
	hashes := make([][32]byte, maxKeys)
	for i := range hashes {
		hashes[i][0] = byte(i)
	}
	frame, err := encodeRequest(maxKind, hashes)
	require.NoError(t, err)
	body := frameBody(t, frame)
	require.Len(t, body, maxRequestBytes)
	kind, got, err := decodeRequest(body)
	require.NoError(t, err)
	require.Equal(t, Kind(maxKind), kind)
	require.Equal(t, hashes, got)
}

// A frame that announces more than the limit costs no memory.
func TestFrameIsCappedBeforeItIsAllocated(t *testing.T) {
	huge := []byte{0x80, 0x80, 0x80, 0x80, 0x04, 1, 2, 3} // 1 GiB
	var err error
	allocated := testing.AllocsPerRun(10, func() {
		_, err = readFrame(bufio.NewReaderSize(bytes.NewReader(huge), 16), 1<<20)
	})
	require.ErrorIs(t, err, errFrameTooLarge)
	require.Less(t, allocated, 20.0)
}

func TestStreamEndIsCleanOnlyBetweenFrames(t *testing.T) {
	for cut, want := range map[int]error{0: io.EOF, 1: io.ErrUnexpectedEOF, 2: io.ErrUnexpectedEOF, 3: nil} {
		t.Run(fmt.Sprint("after ", cut), func(t *testing.T) {
			_, err := readFrame(bufio.NewReader(bytes.NewReader([]byte{2, 8, 9}[:cut])), 10)
			require.ErrorIs(t, err, want)
		})
	}
}

// Whatever decodes as a request encodes to the same bytes.
func FuzzRequest(f *testing.F) {
	seed, err := encodeRequest(Effects, [][32]byte{{1}, {2}})
	require.NoError(f, err)
	f.Add(seed)
	f.Add(append(seed, 0))
	f.Add([]byte{2, 0x0a, 0})
	f.Add([]byte{0xa4, 0x80, 0})
	f.Fuzz(func(t *testing.T, stream []byte) {
		kind, keys, err := readRequest(bytes.NewReader(stream))
		if err != nil {
			require.ErrorIs(t, err, errBadRequest)
			return
		}
		again, err := encodeRequest(kind, keys)
		require.NoError(t, err)
		require.Equal(t, stream, again)
	})
}

// Whatever decodes as an answer is the protobuf coding of one object or none,
// and never larger than the cap.
func FuzzResponse(f *testing.F) {
	f.Add(encodeResponse([]byte("object")))
	f.Add(append(encodeResponse(nil), encodeResponse([]byte{1})...))
	f.Add([]byte{5, 0x12, 3, 'b', 'a', 'd'})
	f.Add([]byte{0x80, 0x80, 0x80, 0x80, 0x04})
	f.Fuzz(func(t *testing.T, stream []byte) {
		const maxObject = 64
		r := bufio.NewReader(bytes.NewReader(stream))
		var again []byte
		for {
			object, err := readObject(r, maxObject)
			if err != nil {
				break
			}
			again = append(again, encodeResponse(object)...)
			require.LessOrEqual(t, len(object), maxObject+responseOverhead)
		}
		require.True(t, bytes.HasPrefix(stream, again))
	})
}
