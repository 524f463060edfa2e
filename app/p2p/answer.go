package p2p

import (
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
)

// answer sends what is there, or ends early: the peer asks again for the rest.
func (s *server) answer(stream network.Stream, who peer.ID, c *client, kind Kind, keys [][32]byte) error {
	to := &pacedWriter{stream: stream, pace: newPace()}
	if !s.standing.isConfigured(who) {
		to.pace.crowded = s.answers.crowded
	}
	sent := 0
	for len(keys) > 0 {
		batch := keys[:min(sourceBatch, len(keys))]
		keys = keys[len(batch):]
		objects, ok := s.find(who, c, kind, batch)
		switch {
		case !ok && sent == 0:
			return errCrowded // it cannot know what its questions cost here
		case !ok:
			return nil
		}
		for i := range batch {
			var object []byte
			if i < len(objects) && len(objects[i]) > 0 {
				object = objects[i]
			}
			frame := encodeResponse(object)
			if sent+len(frame) > s.burst {
				return nil
			}
			if err := s.send(to, who, c, frame); err != nil {
				return err
			}
			sent += len(frame)
			if object != nil {
				s.metrics.served.Inc()
			}
		}
	}
	return nil
}

// find asks the source, at the cost of who asks: not ok once a stranger, or all
// together, had what they may have spent on them.
func (s *server) find(who peer.ID, c *client, kind Kind, keys [][32]byte) (objects [][]byte, ok bool) {
	if s.standing.isConfigured(who) {
		return s.sources.objects(kind, keys), true
	}
	begun := time.Now()
	if !c.finding.covers(begun) || !s.finding.covers(begun) {
		return nil, false
	}
	objects = s.sources.objects(kind, keys)
	now := time.Now()
	c.finding.charge(now, now.Sub(begun))
	s.finding.charge(now, now.Sub(begun))
	return objects, true
}

func (s *server) send(to *pacedWriter, who peer.ID, c *client, frame []byte) error {
	begun := time.Now()
	err := c.bytes.WaitN(s.ctx, len(frame))
	if err == nil && !s.standing.isConfigured(who) {
		err = s.shared.WaitN(s.ctx, len(frame))
	}
	if err != nil {
		return fmt.Errorf("wait to send: %w", err)
	}
	to.pace.held(time.Since(begun))
	if _, err := to.Write(frame); err != nil {
		return fmt.Errorf("send object: %w", err)
	}
	return nil
}
