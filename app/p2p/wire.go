package p2p

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/multiformats/go-varint"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
)

// The pull protocol, one stream per question: the asker sends one ObjectRequest
// frame, of one kind, and closes its side. The answer is one ObjectResponse frame
// per key, in the order asked, with the object or empty when it is not there; then
// the stream ends. A stream that ends earlier leaves the rest of the keys open. A
// frame is a minimal uvarint length and that many bytes.

const (
	keyBytes = 32
	// maxKeys is the most one request of any kind may ask for; see Kind.maxKeys.
	maxKeys = 64
	// maxRequestBytes is a full request: the kind, and each key, with its tag and
	// length.
	maxRequestBytes = 2 + maxKeys*(keyBytes+2)
	// objectTag is field 1 of ObjectResponse, length-delimited.
	objectTag = 0x0a
)

var (
	errFrameTooLarge = errors.New("frame exceeds its limit")
	errNotCanonical  = errors.New("not canonical")
	errBadRequest    = errors.New("bad object request")
	errBadResponse   = errors.New("bad object response")
)

// readFrame reads one frame of at most limit bytes; nothing is allocated for a
// larger one. It returns io.EOF only when the stream ends between frames.
func readFrame(r *bufio.Reader, limit int) ([]byte, error) {
	if _, err := r.Peek(1); err != nil {
		return nil, err
	}
	n, err := varint.ReadUvarint(r)
	if err != nil {
		return nil, fmt.Errorf("read frame length: %w", lengthError(err))
	}
	if n > uint64(limit) {
		return nil, fmt.Errorf("frame of %d bytes: %w", n, errFrameTooLarge)
	}
	frame := make([]byte, n)
	if _, err := io.ReadFull(r, frame); err != nil {
		return nil, fmt.Errorf("read frame: %w", noEOF(err))
	}
	return frame, nil
}

// lengthError tells a wrong length from a broken stream.
func lengthError(err error) error {
	if errors.Is(err, varint.ErrOverflow) || errors.Is(err, varint.ErrNotMinimal) {
		return fmt.Errorf("%w: %w", errNotCanonical, err)
	}
	return noEOF(err)
}

func noEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

func appendFrame(to, body []byte) []byte {
	to = append(to, varint.ToUvarint(uint64(len(body)))...)
	return append(to, body...)
}

// encodeRequest makes the framed request for at most Kind.maxKeys keys of a kind.
func encodeRequest(kind Kind, keys [][32]byte) ([]byte, error) {
	req := aztecv1.ObjectRequest{Kind: aztecv1.ObjectKind(kind), Keys: make([][]byte, len(keys))}
	for i := range keys {
		req.Keys[i] = keys[i][:]
	}
	body, err := req.Marshal()
	if err != nil {
		return nil, fmt.Errorf("encode object request: %w", err)
	}
	return appendFrame(nil, body), nil
}

// decodeRequest takes a frame body: a kind and 1 to Kind.maxKeys distinct keys.
func decodeRequest(body []byte) (Kind, [][32]byte, error) {
	var req aztecv1.ObjectRequest
	if err := req.Unmarshal(body); err != nil {
		return 0, nil, fmt.Errorf("%w: %w", errBadRequest, err)
	}
	if again, err := req.Marshal(); err != nil || !bytes.Equal(again, body) {
		return 0, nil, fmt.Errorf("%w: %w", errBadRequest, errNotCanonical)
	}
	if req.Kind < 1 || req.Kind > maxKind {
		return 0, nil, fmt.Errorf("%w: kind %d, want 1 to %d", errBadRequest, req.Kind, maxKind)
	}
	if most := Kind(req.Kind).maxKeys(); len(req.Keys) == 0 || len(req.Keys) > most {
		return 0, nil, fmt.Errorf("%w: %d keys of %s, want 1 to %d", errBadRequest, len(req.Keys), Kind(req.Kind), most)
	}
	keys := make([][32]byte, len(req.Keys))
	seen := make(map[[32]byte]struct{}, len(keys))
	for i, k := range req.Keys {
		if len(k) != keyBytes {
			return 0, nil, fmt.Errorf("%w: key of %d bytes", errBadRequest, len(k))
		}
		keys[i] = [32]byte(k)
		if _, twice := seen[keys[i]]; twice {
			return 0, nil, fmt.Errorf("%w: repeated key", errBadRequest)
		}
		seen[keys[i]] = struct{}{}
	}
	return Kind(req.Kind), keys, nil
}

// responseOverhead is the most that an ObjectResponse adds to its object: the tag
// and a length below 2^35.
const responseOverhead = 1 + 5

// encodeResponse makes a framed response with one object, or none for nil.
func encodeResponse(object []byte) []byte {
	if object == nil {
		return []byte{0}
	}
	size := varint.UvarintSize(uint64(len(object)))
	frame := make([]byte, 0, len(object)+2*responseOverhead)
	frame = append(frame, varint.ToUvarint(uint64(1+size+len(object)))...)
	frame = append(frame, objectTag)
	return appendFrame(frame, object)
}

// decodeResponse takes a frame body and returns its object without copying, or
// nil when the peer does not have it.
func decodeResponse(body []byte) ([]byte, error) {
	if len(body) == 0 {
		return nil, nil
	}
	if body[0] != objectTag {
		return nil, fmt.Errorf("%w: unknown field", errBadResponse)
	}
	n, used, err := varint.FromUvarint(body[1:])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errBadResponse, err)
	}
	object := body[1+used:]
	if n != uint64(len(object)) || n == 0 {
		return nil, fmt.Errorf("%w: object of %d bytes in %d", errBadResponse, n, len(object))
	}
	return object, nil
}
