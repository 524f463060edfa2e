package p2p

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// errUnwanted marks an answer with an object that was not asked for.
var errUnwanted = errors.New("unwanted object")

// asker puts one question to one peer.
type asker struct {
	host     host.Host
	protocol protocol.ID
	sources  Sources
}

// asker asks for objects of a kind that this node has a source of.
func (n *Network) asker(kind Kind) (asker, error) {
	ex := n.exchange.Load()
	if ex == nil {
		return asker{}, ErrNotStarted
	}
	if _, ok := ex.asker.sources[kind]; !ok {
		return asker{}, fmt.Errorf("%w: %s", ErrUnknownKind, kind)
	}
	return ex.asker, nil
}

// ask requests keys of a kind from a connected peer and gives each object to
// deliver, after telling moved of all bytes. It returns how many of the keys were
// answered, with an object or without. A peer that stalls or crawls ends it.
func (a asker) ask(ctx context.Context, to peer.ID, kind Kind, keys [][32]byte, moved func(), deliver func(key [32]byte, raw []byte) error) (int, error) {
	opening, cancel := context.WithTimeout(ctx, stallTimeout)
	defer cancel()
	stream, err := a.host.NewStream(network.WithNoDial(opening, "pull"), to, a.protocol)
	if err != nil {
		return 0, fmt.Errorf("open pull stream: %w", err)
	}
	// Reset covers success too: everything has been read by then.
	defer stream.Reset() //nolint:errcheck // nothing to do about it
	unblock := context.AfterFunc(ctx, func() { _ = stream.Reset() })
	defer unblock()

	if err := sendRequest(stream, kind, keys); err != nil {
		return 0, err
	}
	r := bufio.NewReader(&pacedReader{stream: stream, pace: newPace(), moved: moved})
	for i, key := range keys {
		object, err := readObject(r, a.sources[kind].MaxBytes)
		switch {
		case errors.Is(err, io.EOF) && i > 0:
			return i, nil // a full answer; the rest takes another question
		case err != nil:
			return i, err
		case object == nil:
			continue
		}
		if err := deliver(key, object); err != nil {
			return i, fmt.Errorf("%w: %w", errUnwanted, err)
		}
	}
	return len(keys), nil
}

func sendRequest(stream network.Stream, kind Kind, keys [][32]byte) error {
	frame, err := encodeRequest(kind, keys)
	if err != nil {
		return err
	}
	if err := stream.SetWriteDeadline(time.Now().Add(stallTimeout)); err != nil {
		return fmt.Errorf("set request deadline: %w", err)
	}
	if _, err := stream.Write(frame); err != nil {
		return fmt.Errorf("send object request: %w", err)
	}
	if err := stream.CloseWrite(); err != nil {
		return fmt.Errorf("end object request: %w", err)
	}
	return nil
}

// readObject reads one response frame; nil means that the peer lacks the object.
func readObject(r *bufio.Reader, maxObject int) ([]byte, error) {
	body, err := readFrame(r, maxObject+responseOverhead)
	if err != nil {
		return nil, err
	}
	return decodeResponse(body)
}

// isMalformed reports whether an answer has no honest explanation, unlike one
// that is late, cut or empty.
func isMalformed(err error) bool {
	return errors.Is(err, errBadResponse) || errors.Is(err, errFrameTooLarge) || errors.Is(err, errNotCanonical)
}

// askRefusal names why an answer failed.
func askRefusal(err error) refusal {
	switch {
	case errors.Is(err, errUnwanted):
		return reasonUnwantedObject
	case isMalformed(err):
		return reasonBadResponse
	case isTimeout(err):
		return reasonSlow
	default:
		return reasonHungUp
	}
}

// isLie reports whether an answer has no honest explanation.
func isLie(err error) bool { return isMalformed(err) || errors.Is(err, errUnwanted) }

// onBadAnswer counts what a peer sent, or did not, in answer to a question of ours.
func (n *Network) onBadAnswer(who peer.ID, err error) {
	why := askRefusal(err)
	n.metrics.refuse(why)
	n.log.Debug("Pull answer is refused", "peer", short(who), "reason", string(why), "err", err)
	switch {
	case isLie(err):
		n.standing.lapse(who, lyingFor)
		n.strike(who, offenceLie)
	case why == reasonSlow:
		n.standing.lapse(who, silentFor)
		n.strike(who, offenceStall)
	default:
		n.standing.lapse(who, silentFor)
	}
}
